// The hand-over of an entity, as of now: whoever leaves and whoever comes read the same. It holds no password: nobody can read one (R6.4).
import { rolesQueInvita } from '@kpt/domain/acceso'
import { contarSinEquivalente } from '@kpt/domain/planes'
import { fechaEn, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findMiembros, repartoDe } from '../equipo/index.ts'
import { findHistoria, liderVisible } from '../liderazgo/index.ts'
import { findPlanes, findVersionesPlan } from '../planes/index.ts'
import { findSolicitudesDePlan } from '../sin-equivalente/index.ts'
import { findEnCurso } from '../solicitudes/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { cortesDelExpediente } from './cortes-del-expediente.ts'
import { findCierreDe, findEscritas } from './empalme.repo.ts'
import { finesDeEntidad } from './fin-de-entidad.ts'
import { findPendientes } from './pendientes-de-entidad.ts'

export async function verExpediente(ctx: ContextoTerritorial, codigo: string) {
  const { db, ahora, servicios } = ctx
  const entidad = ctx.entidad?.codigo ?? rechazar('entidad.desconocida', { entidad: codigo })
  // The last government with a day that is of this entity: the one that comes, or the one that has just gone.
  const fin = finesDeEntidad(servicios.referencia, await findEscritas(db), entidad).at(-1) ?? null
  const cierre = fin && (await findCierreDe(db, ctx.alcance, entidad, fin.gobierno.desde))
  return {
    entidad: entidadBreve(servicios.referencia, entidad) ?? rechazar('entidad.desconocida', { entidad }),
    en: isoBogota(ahora),
    fin,
    cierre: cierre && { destino: cierre.destino, en: cierre.en },
    lideres: await lideresDe(ctx, entidad),
    equipo: await equipoDe(ctx, entidad),
    plan: await planDe(ctx, entidad),
    cortes: await cortesDelExpediente(ctx, entidad),
    pendientes: await findPendientes(ctx, entidad),
    solicitudes: (await findEnCurso(db, entidad)).map(({ radicado, nombre, estado, radicada_en: radicadaEn }) => ({
      ...{ radicado, nombre, estado, radicadaEn },
    })),
  }
}

async function lideresDe({ db, alcance, ahora }: ContextoTerritorial, entidad: CodigoEntidad) {
  return (await findHistoria(db, alcance, entidad)).map((fila) => liderVisible(fila, ahora))
}

async function equipoDe({ db, alcance, ahora }: ContextoTerritorial, entidad: CodigoEntidad) {
  const equipo = { entidad, direccion: null, roles: rolesQueInvita({ rol: 'usuario_lider', entidad }) }
  const miembros = await findMiembros(db, alcance, equipo, ahora)
  return miembros.map((m) => {
    const { nombre, correo, rol, desde } = m
    return { nombre, correo, rol, desde, reparto: repartoDe(m) }
  })
}

/** Every version of every plan, the latest period and version first. */
async function planDe({ db, alcance, ahora }: ContextoTerritorial, entidad: CodigoEntidad) {
  const versiones = []
  for (const plan of await findPlanes(db, alcance, entidad)) {
    const suyas = await findVersionesPlan(db, alcance, { entidad, desde: plan.periodo.desde })
    const solicitudes = await findSolicitudesDePlan(db, alcance, { entidad, desde: plan.periodo.desde })
    const sinEquivalente = contarSinEquivalente(solicitudes, fechaEn(ahora))
    versiones.push(
      ...suyas.map(({ version, metas, homologadas, creadaEn, autor }) => ({
        ...{ periodo: plan.periodo, version, metas, homologadas, creadaEn, autor },
        vigente: version === plan.version,
        finalizada: version === plan.versionFinalizada,
        // Requests are of the plan and not of one of its versions.
        sinEquivalente: version === plan.version ? sinEquivalente : null,
      })),
    )
  }
  return versiones
}
