// Whether an act that came later healed what an overdue reminder said: the entity was still in time when it was told that it was not (R1.2).
import { consultaDe, type JuicioEnvio, juzgarEnvio, vigorRegistrado } from '@kpt/domain/calendario'
import { parseInstante } from '@kpt/domain/shared'
import type { Lectura } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findCronograma } from '../calendario/index.ts'
import type { FilaDelRegistro } from './registro.repo.ts'

type Quien = Pick<Lectura, 'db' | 'ahora'> & { readonly servicios: Pick<Servicios, 'referencia'> }
type Leido = Awaited<ReturnType<typeof findCronograma>>

/** Answers for the rows of one page; each cronograma is read once. */
export function abrirSinEfecto({ db, ahora, servicios }: Quien) {
  const leidos = new Map<string, Leido>()
  return async ({ entidad, instrumento, vigencia, actividad, clase, ronda, en }: FilaDelRegistro) => {
    if (clase !== 'vencido' || ronda > 0) return null
    const nombre = `${instrumento}/${vigencia}`
    const cronograma = leidos.get(nombre) ?? (await findCronograma(db, instrumento, vigencia))
    leidos.set(nombre, cronograma)
    const departamento = servicios.referencia.territorio.get(entidad)?.departamento
    const avisado = parseInstante(en)
    if (!cronograma || departamento === undefined || avisado === null) return null
    const vigor = vigorRegistrado(cronograma, ahora, { entidad, departamento, cumplidas: {} })
    const juicio = juzgarEnvio(cronograma, { ...consultaDe(vigor), actividad, enviadoEn: avisado })
    return juicio.sanado ? actoVisible(juicio.sanadoPor) : null
  }
}

function actoVisible(acto: JuicioEnvio['sanadoPor']) {
  if (acto === null) return { clase: 'festivo' as const }
  if ('circular' in acto) return { clase: 'circular' as const, circular: acto.circular, fecha: acto.fecha }
  return { clase: 'medida' as const, medida: acto.clase, numero: acto.numero, acto: acto.acto }
}
