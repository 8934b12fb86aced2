import type { verFestivos as definicion, PeticionDe } from '@kpt/contract'
import {
  estadoDeReglas,
  festivosDe,
  type HechoFestivo,
  limitesInhabiles,
  vigorRegistrado,
} from '@kpt/domain/calendario'
import { fechaEn, isoBogota } from '@kpt/domain/shared'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { findFestivosSegun, findTodos } from '../calendario/index.ts'

/** The holidays of a year as known now, for anybody; without a year, those of this one. */
export async function verFestivos({ db, ahora }: ContextoPublico, { consulta }: PeticionDe<typeof definicion>) {
  const anio = consulta.anio ?? Number(fechaEn(ahora).slice(0, 4))
  const festivos = await findFestivosSegun(db, ahora)
  const cronogramas = await findTodos(db)
  return {
    anio,
    festivos: festivosDe(anio, festivos),
    apagadas: estadoDeReglas(festivos).filter(({ aplica }) => !aplica),
    limites: cronogramas.flatMap((c) => limitesInhabiles(vigorRegistrado(c, ahora), anio)),
    hechos: festivos.hechos.filter((h) => isDeAnio(h, anio)).map(hechoVisible),
  }
}

/** A rule is of every year. */
function isDeAnio(hecho: HechoFestivo, anio: number): boolean {
  return hecho.clase === 'regla' || hecho.fecha.startsWith(`${anio}-`)
}

function hechoVisible(hecho: HechoFestivo) {
  const { clase, aplica, motivo, cita, en } = hecho
  const fecha = hecho.clase === 'dia' ? hecho.fecha : null
  const regla = hecho.clase === 'regla' ? hecho.regla : null
  return { clase, fecha, regla, aplica, motivo, cita, en: isoBogota(en) }
}
