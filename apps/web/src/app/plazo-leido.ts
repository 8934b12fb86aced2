// A deadline and a verdict as they travel, read back as the domain reasons about them: so that its sentences can be written here.
import type { ExplicacionPlazo, JuicioEnvio, Plazo } from '@kpt/domain/calendario'
import type { Respuesta } from '../api/tipos.ts'

type Propio = Respuesta<'GET /api/plazos'>['filas'][number]
export type PlazoVisible = Propio['plazo']
type JuicioVisible = NonNullable<Propio['envio']>['juicio']

export function leerPlazo({ cierra, explicacion, ...plazo }: PlazoVisible): Plazo {
  return { ...plazo, cierra: cierra === null ? null : Date.parse(cierra), explicacion: leerExplicacion(explicacion) }
}

function leerExplicacion(explicacion: PlazoVisible['explicacion']): ExplicacionPlazo {
  switch (explicacion.codigo) {
    case 'no_disponible':
      return explicacion
    case 'sin_acto_conocido':
    case 'fila_sin_fijar':
      return { codigo: explicacion.codigo, segun: Date.parse(explicacion.segun) }
    case 'terminada_antes':
      return { ...explicacion, termina: Date.parse(explicacion.termina) }
    default:
      return {
        ...{ ...explicacion, abre: Date.parse(explicacion.abre) },
        recibeHasta: Date.parse(explicacion.recibeHasta),
      }
  }
}

export function leerJuicio({ entonces, ahora, oportunoDesde, ...juicio }: JuicioVisible): JuicioEnvio {
  return {
    ...juicio,
    ...{ entonces: leerPlazo(entonces), ahora: leerPlazo(ahora) },
    oportunoDesde: oportunoDesde === null ? null : Date.parse(oportunoDesde),
  }
}
