// What a meta de producto must carry before the Plan Indicativo can be declared finalizado (R2.2).
import { enCampo, observacion, regla } from './regla.ts'

const VACIO = { valor: null }

export const planSinMetas = regla({
  id: 'plan_sin_metas',
  cita: 'Circular 0029-4 de 2021: sin Plan Indicativo finalizado no se reporta',
  gravedad: 'aviso',
  campos: ['metas'],
  bloqueaFinalizacion: true,
  evaluar: ({ metas }) => (metas.length === 0 ? [observacion({ campo: 'metas' })] : []),
})

export const unidadAusente = regla({
  id: 'unidad_ausente',
  cita: 'Circular 0029-4 de 2021: sin Plan Indicativo finalizado no se reporta',
  gravedad: 'aviso',
  campos: ['unidad'],
  bloqueaFinalizacion: true,
  evaluar: ({ todas }) => enCampo(todas, 'unidad', (meta) => (meta.unidad === '' ? VACIO : null)),
})

export const metaCuatrienioAusente = regla({
  id: 'meta_cuatrienio_ausente',
  cita: 'Circular 0029-4 de 2021: sin Plan Indicativo finalizado no se reporta',
  gravedad: 'aviso',
  campos: ['metaCuatrienio'],
  bloqueaFinalizacion: true,
  evaluar: ({ todas }) => enCampo(todas, 'metaCuatrienio', (meta) => (meta.metaCuatrienio === null ? VACIO : null)),
})

export const acumulacionAusente = regla({
  id: 'acumulacion_ausente',
  cita: 'Circular 0029-4 de 2021: sin Plan Indicativo finalizado no se reporta',
  gravedad: 'aviso',
  campos: ['tipoAcumulacion'],
  bloqueaFinalizacion: true,
  evaluar: ({ todas }) => enCampo(todas, 'tipoAcumulacion', (meta) => (meta.tipoAcumulacion === null ? VACIO : null)),
})

/** Zero is a programme; a blank cell is a doubt. */
export const programadoEnBlanco = regla({
  id: 'programado_en_blanco',
  cita: 'Circular 0029-4 de 2021: Plan Indicativo con un valor por cada vigencia, cero permitido',
  gravedad: 'aviso',
  campos: ['programado'],
  bloqueaFinalizacion: true,
  evaluar: ({ metas, vigencias }) =>
    metas.flatMap(({ clave, meta }) =>
      vigencias
        .filter((vigencia) => meta.programado[vigencia] === undefined)
        .map((vigencia) => observacion({ meta: clave, campo: 'programado', vigencia }, null, { vigencia })),
    ),
})

export const textoAusente = regla({
  id: 'texto_ausente',
  cita: 'Ley 152 de 1994, art. 31: la meta lleva el texto del plan de la entidad',
  gravedad: 'aviso',
  campos: ['personalizacion'],
  bloqueaFinalizacion: true,
  evaluar: ({ todas }) => enCampo(todas, 'personalizacion', (meta) => (meta.personalizacion === '' ? VACIO : null)),
})

export const resultadoSinMeta = regla({
  id: 'resultado_sin_meta',
  cita: 'Ley 152 de 1994, art. 31: parte estratégica del plan',
  gravedad: 'aviso',
  campos: ['indicadoresResultado'],
  bloqueaFinalizacion: false,
  evaluar: ({ plan, claves }) =>
    plan.indicadoresResultado.flatMap((indicador, i) =>
      indicador.metaCuatrienio === null
        ? [
            observacion({ meta: claves.resultado[i] ?? '', campo: 'metaCuatrienio' }, null, {
              nombre: indicador.nombre,
            }),
          ]
        : [],
    ),
})

export const COMPLETITUD = [
  planSinMetas,
  unidadAusente,
  metaCuatrienioAusente,
  acumulacionAusente,
  programadoEnBlanco,
  textoAusente,
  resultadoSinMeta,
] as const
