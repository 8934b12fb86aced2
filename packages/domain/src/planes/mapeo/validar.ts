// What a mapping lacks before a book can be read with it, and what the plan will lack if it is read so (R2.4).
import { type CampoMapeo, partesDe, REPETIBLES } from './campos.ts'
import type { HojaMapeada, Mapeo } from './mapeo.ts'

export type FaltaMapeo = {
  readonly codigo:
    | 'sin_hojas'
    | 'sin_nombre'
    | 'periodo_ilegible'
    | 'sin_texto'
    | 'campo_repetido'
    | 'campo_desconocido'
    | 'fuera_de_periodo'
    | 'no_trae'
  /** Sheet and field that it is about, when it is about one. */
  readonly hoja: string | null
  readonly campo: CampoMapeo | null
}

/** Empty when the book can be read with this mapping. */
export function impideMapeo(mapeo: Mapeo): FaltaMapeo[] {
  const { nombrePlan, periodo } = mapeo
  const usadas = mapeo.hojas.filter((hoja) => hoja.usar)
  const vigencias = periodo.hasta - periodo.desde + 1
  const general = [
    ...(usadas.length === 0 ? [falta('sin_hojas')] : []),
    ...(nombrePlan.trim() === '' ? [falta('sin_nombre')] : []),
    ...(vigencias < 1 || vigencias > 8 ? [falta('periodo_ilegible')] : []),
  ]
  return [...general, ...usadas.flatMap((hoja) => deHoja(hoja, mapeo))]
}

function deHoja({ hoja, columnas }: HojaMapeada, { periodo }: Mapeo): FaltaMapeo[] {
  const vistos = new Set<string>()
  const faltas: FaltaMapeo[] = []
  for (const { campo } of columnas) {
    const partes = partesDe(campo)
    if (partes === null) {
      faltas.push(falta('campo_desconocido', hoja, campo))
      continue
    }
    if (partes.vigencia !== null && !dentro(Number(partes.vigencia), periodo)) {
      faltas.push(falta('fuera_de_periodo', hoja, campo))
    }
    if (vistos.has(campo) && !REPETIBLES.has(partes.base)) faltas.push(falta('campo_repetido', hoja, campo))
    vistos.add(campo)
  }
  const nombra = ['personalizacion', 'indicador', 'producto'].some((campo) => vistos.has(campo))
  return nombra ? faltas : [...faltas, falta('sin_texto', hoja)]
}

/** What the plan needs to be finalizado and no column of the sheet says: it will be an ordinary finding of each meta. */
export function echaDeMenos(mapeo: Mapeo): FaltaMapeo[] {
  return mapeo.hojas
    .filter((hoja) => hoja.usar)
    .flatMap(({ hoja, columnas, linea }) => {
      const bases = new Set(columnas.map((c) => partesDe(c.campo)?.base))
      const pedidos = [
        'linea',
        'indicador',
        'unidad',
        'metaCuatrienio',
        'tipoAcumulacion',
        'programado',
        'fuentes',
      ] as const
      return pedidos
        .filter((base) => !bases.has(base) && !(base === 'linea' && linea !== null && linea.trim() !== ''))
        .map((base) => falta('no_trae', hoja, base))
    })
}

function dentro(vigencia: number, { desde, hasta }: Mapeo['periodo']): boolean {
  return desde <= vigencia && vigencia <= hasta
}

function falta(codigo: FaltaMapeo['codigo'], hoja: string | null = null, campo: CampoMapeo | null = null): FaltaMapeo {
  return { codigo, hoja, campo }
}
