// A draft becomes law for the system: by the same way in as a file of the operator, added and never changed (R1.2).
import type { publicarCronograma as definicion, PeticionDe } from '@kpt/contract'
import { type ActoCronograma, actoDeBorrador, revisarBorrador } from '@kpt/domain/calendario'
import { type Hallazgo, hasError } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { cargarCronogramas, lockCalendario } from '../calendario/index.ts'
import { type BorradorAbierto, entradaDe, soloCircular, tomarBorrador } from './abierto.ts'
import { deleteBorrador } from './borrador.repo.ts'
import { type CircularRegistrada, deleteCircular } from './circular.repo.ts'
import { publicarDocumento } from './documento-publicado.ts'

export async function publicarCronograma(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora, persona } = ctx
  await lockCalendario(db)
  const abierto = await tomarBorrador(ctx, params, cuerpo.version)
  const { circular, publicadaAntes } = abierto
  if (publicadaAntes !== null) rechazar('cronograma.publicado_antes', { circular: publicadaAntes })
  const hallazgos = revisarBorrador(entradaDe(abierto, ctx))
  if (circular === null || hasError(hallazgos)) return rechazarFaltas(hallazgos)
  const carga = await cargarCronogramas(db, archivoDe(abierto, circular), ahora, persona.cuenta)
  if (!carga.agregado) return rechazarFaltas(carga.hallazgos)
  await deleteBorrador(db, params)
  if (!circular.publicada) await deleteCircular(db, circular.clave)
  if (circular.documento) await publicarDocumento(ctx, circular.clave, circular.documento.sha256)
  return { circular: circular.clave }
}

function rechazarFaltas(hallazgos: readonly Hallazgo[]): never {
  const errores = hallazgos.filter((hallazgo) => hallazgo.gravedad === 'error')
  const faltan = errores.length === 1 ? 'queda una falta por corregir' : `quedan ${errores.length} faltas por corregir`
  return rechazar('cronograma.faltas', { faltan }, errores)
}

/** The file that an operator would load: what is published as it is, and the new act after it. */
function archivoDe({ de, guardado, previo }: BorradorAbierto, registrada: CircularRegistrada) {
  const { clave: _, ...circular } = soloCircular(registrada)
  const acto = actoDeBorrador(guardado.contenido, soloCircular(registrada), previo?.vigor ?? null)
  const { politica, cortes } = previo?.cronograma ?? guardado.contenido
  const actos = [...(previo?.cronograma.actos ?? []), acto].map(actoDeArchivo)
  return {
    circulares: registrada.publicada ? [] : [circular],
    cronogramas: [{ instrumento: de.instrumento, vigencia: de.vigencia, politica, cortes, actos }],
  }
}

function actoDeArchivo({ circular, ...acto }: ActoCronograma) {
  return { ...acto, circular: circular.clave }
}
