// Deadlines and verdicts as they travel: instants as text.
import type { Actividad, ActoCronograma, ExplicacionPlazo, JuicioEnvio, Plazo } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'

export function plazoVisible({ cierra, explicacion, actos, medidas, ...plazo }: Plazo) {
  return {
    ...plazo,
    ...{ actos: [...actos], medidas: [...medidas] },
    cierra: cierra === null ? null : isoBogota(cierra),
    explicacion: explicacionVisible(explicacion),
  }
}

function explicacionVisible(explicacion: ExplicacionPlazo) {
  switch (explicacion.codigo) {
    case 'no_disponible':
      return explicacion
    case 'sin_acto_conocido':
    case 'fila_sin_fijar':
      return { codigo: explicacion.codigo, segun: isoBogota(explicacion.segun) }
    case 'terminada_antes':
      return { ...explicacion, termina: isoBogota(explicacion.termina) }
    default:
      return { ...explicacion, abre: isoBogota(explicacion.abre), recibeHasta: isoBogota(explicacion.recibeHasta) }
  }
}

export function juicioVisible({ entonces, ahora, oportunoDesde, ...juicio }: JuicioEnvio) {
  return {
    ...juicio,
    ...{ entonces: plazoVisible(entonces), ahora: plazoVisible(ahora) },
    oportunoDesde: oportunoDesde === null ? null : isoBogota(oportunoDesde),
  }
}

export function filaDeCircular(fila: Actividad) {
  const { clave, orden, item, texto, responsable, medio, textoLimite, corte, apertura, limite, trasLimite } = fila
  return {
    ...{ clave, orden, item, texto, responsable, medio, textoLimite, corte, apertura, limite, trasLimite },
    ...{ clases: [...fila.clases], obligados: [...fila.obligados] },
  }
}

/** The chain of circulars, oldest first. */
export function cadenaVisible(actos: readonly ActoCronograma[]) {
  return actos.map(({ circular, numeral, efecto }) => ({
    ...{ circular: circular.numero, fecha: circular.fecha, asunto: circular.asunto, disponible: circular.disponible },
    ...{ numeral, efecto },
  }))
}
