// How metas are told apart and tied to the rest of the plan: consecutive, line, BPIN and ODS (R2.1, R2.5).
import { enCampo, type Observacion, observacion, regla } from './regla.ts'

/** Enough to recognise the plan in a sentence. */
const LINEAS_NOMBRADAS = 30

/** A plan that was never in SisPT has none, and lacks nothing. */
export const codigoSisptAusente = regla({
  id: 'codigo_sispt_ausente',
  cita: 'Libro SisPT: consecutivo de la meta',
  gravedad: 'aviso',
  campos: ['codigoSispt'],
  bloqueaFinalizacion: false,
  evaluar: ({ todas }) =>
    todas.every(({ meta }) => meta.codigoSispt === '')
      ? []
      : enCampo(todas, 'codigoSispt', (meta) => (meta.codigoSispt === '' ? { valor: null } : null)),
})

export const codigoSisptRepetido = regla({
  id: 'codigo_sispt_repetido',
  cita: 'Libro SisPT: consecutivo de la meta',
  gravedad: 'error',
  campos: ['codigoSispt'],
  bloqueaFinalizacion: true,
  evaluar: ({ metas, sgr }) => [metas, sgr].flatMap((grupo) => repetidos(grupo)),
})

export const lineaAusente = regla({
  id: 'linea_ausente',
  cita: 'Ley 152 de 1994, art. 31: de la línea estratégica a la meta de producto',
  gravedad: 'aviso',
  campos: ['linea'],
  bloqueaFinalizacion: true,
  evaluar: ({ metas }) => enCampo(metas, 'linea', (meta) => (meta.linea === '' ? { valor: null } : null)),
})

export const lineaDesconocida = regla({
  id: 'linea_desconocida',
  cita: 'Ley 152 de 1994, art. 31: de la línea estratégica a la meta de producto',
  gravedad: 'error',
  campos: ['linea', 'lineas'],
  bloqueaFinalizacion: true,
  evaluar: ({ plan, metas, claves }) => {
    const conocidas = new Set(plan.lineas.map((l) => l.consecutivo))
    const ajena = (linea: string) => linea !== '' && !conocidas.has(linea)
    const usos = [
      ...metas.map(({ clave, meta }) => ({ clave, lineas: [meta.linea] })),
      ...plan.indicadoresResultado.map((r, i) => ({
        clave: claves.resultado[i] ?? '',
        lineas: [r.linea, ...r.otrasLineas],
      })),
      ...plan.sgr.iniciativas.map((s, i) => ({ clave: claves.iniciativa[i] ?? '', lineas: [s.linea] })),
    ]
    const detalles = { conocidas: [...conocidas].slice(0, LINEAS_NOMBRADAS).join(', ') }
    return usos.flatMap(({ clave, lineas }) =>
      lineas.filter(ajena).map((linea) => observacion({ meta: clave, campo: 'linea' }, linea, detalles)),
    )
  },
})

export const lineaRepetida = regla({
  id: 'linea_repetida',
  cita: 'Libro SisPT: consecutivo de la línea',
  gravedad: 'error',
  campos: ['lineas'],
  bloqueaFinalizacion: true,
  evaluar: ({ plan, claves }) => {
    const vistas = new Set<string>()
    return plan.lineas.flatMap(({ consecutivo }, i) => {
      const repetida = vistas.has(consecutivo)
      vistas.add(consecutivo)
      return repetida ? [observacion({ meta: claves.linea[i] ?? '', campo: 'consecutivo' }, consecutivo)] : []
    })
  },
})

/** Thirteen digits of the BPIN of a territory, fifteen since the unified numbering of 2025. */
export const bpinMalFormado = regla({
  id: 'bpin_mal_formado',
  cita: 'Resolución 2053 de 2022, art. 6',
  gravedad: 'aviso',
  campos: ['bpin'],
  bloqueaFinalizacion: false,
  evaluar: ({ todas }) =>
    enCampo(todas, 'bpin', (meta) => {
      const malos = meta.bpin.filter((bpin) => !/^(\d{13}|\d{15})$/.test(bpin))
      return malos.length === 0 ? null : { valor: malos.join(', ') }
    }),
})

export const odsDesconocido = regla({
  id: 'ods_desconocido',
  cita: 'Objetivos de Desarrollo Sostenible, 1 a 17',
  gravedad: 'aviso',
  campos: ['ods'],
  bloqueaFinalizacion: false,
  evaluar: ({ todas }) =>
    enCampo(todas, 'ods', ({ ods }) => (ods === null || /^([1-9]|1[0-7])$/.test(ods) ? null : { valor: ods })),
})

export const IDENTIFICACION = [
  codigoSisptAusente,
  codigoSisptRepetido,
  lineaAusente,
  lineaDesconocida,
  lineaRepetida,
  bpinMalFormado,
  odsDesconocido,
] as const

function repetidos(
  metas: readonly { readonly clave: string; readonly meta: { readonly codigoSispt: string } }[],
): Observacion[] {
  const vistos = new Set<string>()
  return metas.flatMap(({ clave, meta: { codigoSispt } }) => {
    const repetido = codigoSispt !== '' && vistos.has(codigoSispt)
    vistos.add(codigoSispt)
    return repetido ? [observacion({ meta: clave, campo: 'codigoSispt' }, codigoSispt)] : []
  })
}
