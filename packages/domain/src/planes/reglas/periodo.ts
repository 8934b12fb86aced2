// The years of the plan: those of the government's period, four as a rule (Ley 152 de 1994, arts. 31 and 39).
import { vigenciasDe } from '../plan.ts'
import { type ConClave, type Observacion, observacion, regla } from './regla.ts'

/** Four vigencias; fewer for a new municipality or after an atypical election. */
const VIGENCIAS_DE_UN_GOBIERNO = 4

export const anioFueraDelPeriodo = regla({
  id: 'anio_fuera_del_periodo',
  cita: 'Ley 152 de 1994, art. 31: el plan es de su periodo de gobierno',
  gravedad: 'error',
  campos: ['periodo', 'programado', 'fuentes'],
  bloqueaFinalizacion: true,
  evaluar: ({ plan, metas, sgr, vigencias }) => {
    const suyas = new Set(vigencias)
    const bienioAjeno = (bienio: string) => !bienio.split('-').some((anio) => suyas.has(anio))
    const { desde, hasta } = plan.periodo
    const detalles = { desde: String(desde), hasta: String(hasta) }
    return [
      ...ajenos(metas, ['programado', 'fuentes'], (vigencia) => !suyas.has(vigencia), detalles),
      ...ajenos(sgr, ['programado', 'recursos'], bienioAjeno, detalles),
    ]
  },
})

export const periodoInusual = regla({
  id: 'periodo_inusual',
  cita: 'Ley 152 de 1994, art. 31; Constitución, arts. 303 y 314: periodo de cuatro años',
  gravedad: 'nota',
  campos: ['periodo'],
  bloqueaFinalizacion: false,
  evaluar: ({ plan: { periodo } }) => {
    const vigencias = vigenciasDe(periodo).length
    if (vigencias === VIGENCIAS_DE_UN_GOBIERNO) return []
    const anios = `${periodo.desde}–${periodo.hasta}`
    return [observacion({ campo: 'periodo' }, anios, { vigencias: String(vigencias) })]
  },
})

export const PERIODO = [anioFueraDelPeriodo, periodoInusual] as const

function ajenos<M, C extends keyof M & string>(
  metas: readonly ConClave<M>[],
  campos: readonly C[],
  isAjeno: (vigencia: string) => boolean,
  detalles: Readonly<Record<string, string>>,
): Observacion[] {
  return metas.flatMap(({ clave, meta }) =>
    campos.flatMap((campo) =>
      Object.keys(meta[campo] as Readonly<Record<string, unknown>>)
        .filter(isAjeno)
        .map((vigencia) => observacion({ meta: clave, campo, vigencia }, vigencia, { ...detalles, vigencia })),
    ),
  )
}
