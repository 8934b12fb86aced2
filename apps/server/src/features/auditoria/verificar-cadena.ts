// One chain against what was sealed of it.
import {
  ACCION_SELLAR,
  type Cabeza,
  crearVerificador,
  type Eslabon,
  type MotivoFalla,
  type Sellados,
} from '@kpt/domain/auditoria'
import { eslabonar } from '../../platform/audit/index.ts'

export type FallaDeCadena = {
  readonly cadena: string
  readonly primerFallo: number
  readonly motivo: MotivoFalla
  readonly sello: number | null
  readonly entre: [number, number] | null
}

export type CadenaVerificada = {
  readonly eslabones: number
  readonly falla: FallaDeCadena | null
  /** What its links say of seals: subject and digest. Only the national chain has them. */
  readonly sellosDichos: ReadonlyMap<string, string>
}

type Cadena = {
  readonly nombre: string
  readonly cabeza: Cabeza | null
  readonly sellados: ReturnType<Sellados['get']>
  readonly lotes: AsyncIterable<readonly Eslabon[]>
  readonly paso: (eslabones: number) => void
}

export async function verificarCadena({ nombre, cabeza, sellados, lotes, paso }: Cadena): Promise<CadenaVerificada> {
  const verificador = crearVerificador(eslabonar)
  const pendientes = new Map(sellados)
  const sellosDichos = new Map<string, string>()
  let selladoHasta = 0
  let sello: { readonly n: number; readonly entre: [number, number] } | null = null
  for await (const lote of lotes) {
    for (const eslabon of lote) {
      verificador.sumar(eslabon)
      if (eslabon.accion === ACCION_SELLAR) sellosDichos.set(eslabon.sujeto, huellaDicha(eslabon.texto))
      const sellada = pendientes.get(eslabon.n)
      if (!sellada) continue
      pendientes.delete(eslabon.n)
      if (sellada.hash === eslabon.hash) selladoHasta = eslabon.n
      else {
        sello ??= { n: sellada.sello, entre: [selladoHasta + 1, eslabon.n] }
        verificador.fallar(eslabon.n, 'sello')
      }
    }
    paso(lote.length)
  }
  const { eslabones, falla } = cerrar(verificador, cabeza, pendientes)
  const suyo = falla?.motivo === 'sello' ? sello : null
  return {
    ...{ eslabones, sellosDichos },
    falla: falla && {
      cadena: nombre,
      primerFallo: falla.n,
      motivo: falla.motivo,
      sello: suyo?.n ?? null,
      entre: suyo?.entre ?? null,
    },
  }
}

/** A sealed link beyond the end is one that was dropped together with the head. */
function cerrar(
  verificador: ReturnType<typeof crearVerificador>,
  cabeza: Cabeza | null,
  pendientes: ReadonlyMap<number, unknown>,
) {
  const final = verificador.cerrar(cabeza)
  if (final.falla === null && pendientes.size > 0) verificador.fallar(final.eslabones + 1, 'falta')
  return verificador.cerrar()
}

function huellaDicha(texto: string): string {
  try {
    return String(JSON.parse(texto)?.hechos?.huella)
  } catch {
    return ''
  }
}
