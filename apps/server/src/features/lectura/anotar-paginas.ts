// What a reading leaves in the database while it goes on: pages by handfuls, each with the count of what was read.
import { paraBuscar, textoDePagina, tieneTexto } from '@kpt/domain/planes'
import type { Instante } from '@kpt/domain/shared'
import type { Conexion } from '../../platform/db/conexion.ts'
import { alcanceInterno } from '../../platform/http/index.ts'
import { type ClaveDocumento, type Lectura, updateLectura } from './lectura.repo.ts'
import { type PaginaLeida, upsertPaginas } from './pagina.repo.ts'

const PUNADO = 20
const PRONTO = 1000

export type Cuenta = Pick<Lectura, 'leidas' | 'ilegibles' | 'conTexto'>

/** Takes pages one by one, in order, and writes them a handful at a time, never two writes at once. */
export function anotarPaginas(
  conexion: Pick<Conexion, 'db'>,
  clave: ClaveDocumento,
  { desde, ahora }: { readonly desde: Cuenta; readonly ahora: () => Instante },
) {
  let cuenta: Cuenta = { leidas: desde.leidas, ilegibles: desde.ilegibles, conTexto: desde.conTexto }
  let porEscribir: (PaginaLeida & { readonly ilegible: boolean })[] = []
  let escrito = Date.now()
  let pendiente: Promise<void> = Promise.resolve()
  const escribir = () => {
    const punado = porEscribir
    porEscribir = []
    escrito = Date.now()
    if (punado.length === 0) return
    const previa = cuenta
    cuenta = {
      leidas: previa.leidas + punado.length,
      ilegibles: previa.ilegibles + punado.filter((p) => p.ilegible).length,
      conTexto: previa.conTexto + punado.filter((p) => tieneTexto(p.texto)).length,
    }
    const siguiente = cuenta
    pendiente = pendiente.then(() => guardar(conexion, clave, { punado, previa, siguiente, ahora: ahora() }))
    // Whoever waits for the end hears of it; until then nobody listens.
    pendiente.catch(() => {})
  }
  return {
    /** Null when the page cannot be read. */
    anotar(pagina: number, crudo: string | null): void {
      const texto = textoDePagina(crudo ?? '')
      porEscribir.push({ pagina, texto, doblado: paraBuscar(texto), ilegible: crudo === null })
      if (porEscribir.length >= PUNADO || Date.now() - escrito > PRONTO) escribir()
    },
    /** All that was taken is written; throws what failed. */
    async fin(): Promise<Cuenta> {
      escribir()
      await pendiente
      return cuenta
    },
  }
}

type Punado = {
  readonly punado: readonly PaginaLeida[]
  readonly previa: Cuenta
  readonly siguiente: Cuenta
  readonly ahora: Instante
}

async function guardar(conexion: Pick<Conexion, 'db'>, clave: ClaveDocumento, p: Punado): Promise<void> {
  const alcance = alcanceInterno()
  const { leidas, ilegibles, conTexto } = p.siguiente
  await conexion.db.transaction().execute(async (tx) => {
    const donde = { ...clave, desde: ['leyendo'], leidas: p.previa.leidas } as const
    const suya = await updateLectura(tx, alcance, donde, { leidas, ilegibles, con_texto: conTexto }, p.ahora)
    if (!suya) throw new Error(`another reading of ${clave.sha256} went ahead`)
    await upsertPaginas(tx, alcance, clave, p.punado)
  })
}
