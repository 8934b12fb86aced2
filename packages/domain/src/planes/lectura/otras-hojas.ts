// The other sheets of the SisPT workbook: indicators of result, and the metas and initiatives paid by the Sistema General de Regalías (R2.1).
import type { IndicadorResultado, IniciativaSgr, MetaSgr } from '../plan.ts'
import { type Mapa, periodosDe } from './encabezado.ts'
import {
  type Anotar,
  anotarFila,
  bpines,
  type EnFila,
  type Fila,
  filasDe,
  linea,
  numero,
  opcion,
  texto,
} from './fila.ts'
import { type BuscarLineas, lineaUnica } from './linea.ts'
import { describeMeta, leerComun, porPeriodo, SI_NO } from './productos.ts'

export function leerResultados(mapa: Mapa, buscar: BuscarLineas, anotar: Anotar): EnFila<IndicadorResultado>[] {
  return filasDe(mapa, anotar).flatMap((fila) => {
    if (!identifica(fila)) return []
    const [primera = '', ...otras] = buscar(linea(fila, 'linea'))
    const dato: IndicadorResultado = {
      consecutivo: linea(fila, 'consecutivo'),
      linea: primera,
      otrasLineas: otras,
      nombre: texto(fila, 'nombre'),
      enPnd: opcion(fila, 'enPnd', SI_NO),
      metaCuatrienio: numero(fila, 'metaCuatrienio'),
      transformacion: linea(fila, 'transformacion') || null,
    }
    return [{ dato, fila }]
  })
}

export function leerIniciativas(mapa: Mapa, buscar: BuscarLineas, anotar: Anotar): EnFila<IniciativaSgr>[] {
  return filasDe(mapa, anotar).flatMap((fila) => {
    if (!identifica(fila)) return []
    const dato: IniciativaSgr = {
      consecutivo: linea(fila, 'consecutivo'),
      linea: lineaUnica(fila, buscar),
      tipo: linea(fila, 'tipo'),
      sector: linea(fila, 'sector'),
      nombre: texto(fila, 'nombre'),
      recursos: numero(fila, 'recursos'),
      bpin: bpines(fila, 'bpin'),
    }
    return [{ dato, fila }]
  })
}

export function leerProductosSgr(mapa: Mapa, anotar: Anotar): EnFila<MetaSgr>[] {
  const programados = periodosDe(mapa, 'programado')
  const recursos = periodosDe(mapa, 'recursos')
  return filasDe(mapa, anotar).flatMap((fila) => {
    if (!describeMeta(fila)) {
      anotarFila(fila)
      return []
    }
    const iniciativa = texto(fila, 'iniciativa')
    const dato: MetaSgr = {
      ...leerComun(fila),
      iniciativa: /^(ISGR-\d+)\s*-/i.exec(iniciativa)?.[1]?.toUpperCase() ?? iniciativa,
      cofinanciado: opcion(fila, 'cofinanciado', SI_NO),
      programado: porPeriodo(fila, 'programado', programados),
      recursos: porPeriodo(fila, 'recursos', recursos),
    }
    return [{ dato, fila }]
  })
}

function identifica(fila: Fila): boolean {
  if (linea(fila, 'consecutivo') !== '' || linea(fila, 'nombre') !== '') return true
  anotarFila(fila)
  return false
}
