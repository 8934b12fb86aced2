// The cross of physical execution, as DNP does it: BPIN + indicator + accumulation. What was not found is not zero.

import { sumTexts, toText } from '../shared/index.ts'
import type {
  Cruce,
  MetaCruzable,
  MotivoSoloAlla,
  MotivoSoloAqui,
  Propuesta,
  RenglonFisico,
  SoloAlla,
} from './forma.ts'

/** Every row with a figure ends in exactly one list; a row without one reports nothing, and its meta is said to be without figure. */
export function cruzarFisica(renglones: readonly RenglonFisico[], metas: readonly MetaCruzable[]): Cruce {
  const hallados: Hallado[] = []
  const soloAlla: SoloAlla[] = []
  const sinCifra = new Set<string>()
  for (const renglon of renglones) {
    const destino = destinoDe(renglon, metas)
    if (typeof destino === 'string') soloAlla.push(sueltoDe(renglon, destino))
    else if (renglon.ejecutado === null) for (const meta of destino) sinCifra.add(meta)
    else hallados.push({ fila: renglon.fila, metas: destino, ejecutado: renglon.ejecutado })
  }
  const propuestas = proponer(hallados)
  const conAlgo = new Set(propuestas.flatMap((p) => p.metas))
  return {
    coinciden: propuestas.filter((p) => p.metas.length === 1),
    compartidas: propuestas.filter((p) => p.metas.length > 1),
    soloAqui: metas
      .filter(({ numero }) => !conAlgo.has(numero))
      .map((meta) => ({
        meta: meta.numero,
        motivo: sinCifra.has(meta.numero) ? 'sin_ejecucion' : motivoDe(meta, renglones),
      })),
    soloAlla,
  }
}

type Hallado = { readonly fila: number; readonly metas: readonly string[]; readonly ejecutado: string }

/** The metas of a row, or how near it came. */
function destinoDe(renglon: RenglonFisico, metas: readonly MetaCruzable[]): readonly string[] | MotivoSoloAlla {
  if (renglon.bpin.length === 0) return 'sin_bpin'
  const delProyecto = metas.filter((meta) => compartenBpin(meta, renglon))
  if (delProyecto.length === 0) return 'bpin_fuera_del_plan'
  const delIndicador = delProyecto.filter((meta) => meta.indicador === renglon.indicador)
  if (delIndicador.length === 0) return 'indicador_distinto'
  const suyas = delIndicador.filter((meta) => meta.tipoAcumulacion === renglon.acumulacion)
  return suyas.length === 0 ? 'acumulacion_distinta' : suyas.map(({ numero }) => numero)
}

function motivoDe(meta: MetaCruzable, renglones: readonly RenglonFisico[]): MotivoSoloAqui {
  if (meta.bpin.length === 0) return 'sin_bpin'
  const delProyecto = renglones.filter((renglon) => compartenBpin(meta, renglon))
  if (delProyecto.length === 0) return 'bpin_no_esta'
  return delProyecto.some(({ indicador }) => indicador === meta.indicador)
    ? 'acumulacion_distinta'
    : 'indicador_distinto'
}

function compartenBpin({ bpin }: MetaCruzable, renglon: RenglonFisico): boolean {
  return bpin.some((uno) => renglon.bpin.includes(uno))
}

function proponer(hallados: readonly Hallado[]): Propuesta[] {
  return [...Map.groupBy(hallados, ({ metas }) => metas.join('+'))].map(([id, grupo]) => ({
    id,
    metas: grupo[0]?.metas ?? [],
    filas: grupo.map(({ fila }) => fila),
    fuente: null,
    fuentesSinClave: [],
    valores: { ejecutado: toText(sumTexts(grupo.map(({ ejecutado }) => ejecutado))) },
  }))
}

function sueltoDe({ fila, bpin, indicador, nombre, ejecutado }: RenglonFisico, motivo: MotivoSoloAlla): SoloAlla {
  const texto = [indicador, nombre].filter(Boolean).join(' · ')
  return { fila, motivo, bpin: bpin.join(', ') || null, texto, valores: ejecutado === null ? {} : { ejecutado } }
}
