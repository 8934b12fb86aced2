import type { HechoPublico } from '@kpt/domain/reportes'

/** Entities by public fact: the seven add up to `obligadas`. */
export function contarHechos(hechos: readonly HechoPublico[]) {
  const cuantas = {
    oportuno: 0,
    extemporaneo: 0,
    silencio: 0,
    sin_registro: 0,
    no_exigible: 0,
    en_plazo: 0,
    por_abrir: 0,
  }
  for (const hecho of hechos) cuantas[hecho] += 1
  const { oportuno, extemporaneo, silencio, sin_registro, no_exigible, en_plazo, por_abrir } = cuantas
  return {
    ...{ obligadas: hechos.length, oportuno, extemporaneo, silencio },
    ...{ sinRegistro: sin_registro, noExigible: no_exigible, enPlazo: en_plazo, porAbrir: por_abrir },
  }
}
