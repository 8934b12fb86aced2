import { abarca, type Rol, territorioDe } from '@kpt/domain/acceso'
import { actosDe } from '@kpt/domain/calendario'
import {
  ACTOS,
  type Acto,
  type ClaveReporte,
  haceElActo,
  isEditable,
  partesDe,
  puedeAlguna,
} from '@kpt/domain/reportes'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findReportaPor } from '../acceso/index.ts'
import { findAdopciones } from '../planes/index.ts'
import { type CorteReportable, findCorte, nombreDe, situacionDelActo } from './corte.ts'
import { corteVisible } from './corte-visible.ts'
import { cuentaPara } from './cuenta.ts'
import { faltasVisibles } from './faltas-visibles.ts'
import { formaDe } from './instrumentos/index.ts'
import { findReporte, findSucesos, type Reporte } from './reporte.repo.ts'
import { revisionVisible } from './revision-visible.ts'
import { situacionDe } from './situacion.ts'
import { findVeredictos } from './veredicto.repo.ts'
import { findVersiones } from './version.repo.ts'
import { versionVisible } from './version-visible.ts'

/** A report whole: where it stands, who may do what, what is missing, what was sent, asked and said. */
export async function verReporte(ctx: ContextoTerritorial, clave: ClaveReporte) {
  const { db, alcance } = ctx
  const { referencia } = ctx.servicios
  const corte = await findCorte(ctx, clave)
  const { instrumento, vigencia } = clave
  if (!corte.plazo) return rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
  const reporte = await findReporte(db, alcance, clave)
  const borrador = await formaDe(clave).mirar(ctx, corte)
  const editable = isEditable(reporte?.estado ?? 'borrador')
  const faltas = editable ? await borrador.faltas(reporte) : []
  const versiones = await findVersiones(db, alcance, clave)
  const { solicitudes, visibles } = await revisionVisible(ctx, corte, reporte)
  const historia = await findSucesos(db, alcance, clave)
  const adopciones = await findAdopciones(db, clave.entidad)
  const cuenta = cuentaPara(ctx, { reporte, borrador, solicitudes })
  const liderazgos = await findReportaPor(db, ctx.persona.cuenta, ctx.ahora)
  const ultimo = historia.findLast((s) => s.acto === 'tomar_en_revision')
  return {
    ...corteVisible(corte, reporte, cuenta, { referencia, adopciones, ahora: ctx.ahora }),
    entidad: { codigo: clave.entidad, nombre: nombreDe(referencia, clave.entidad) },
    actos: actosDelQueMira(ctx, corte, reporte, liderazgos.has(clave.entidad)),
    puedeEditar: editable && puedeEditar(ctx),
    reparto: repartoVisible(ctx),
    metasAbiertas: editable && reporte?.metasAbiertas ? [...reporte.metasAbiertas] : null,
    faltas: faltasVisibles(faltas),
    revision: reporte?.revisionEn && ultimo ? { autor: ultimo.autor, en: reporte.revisionEn } : null,
    versiones: versiones.map((version) => versionVisible(corte, version)),
    camposCerrados: editable && reporte?.camposCerrados ? [...reporte.camposCerrados] : null,
    ...visibles,
    veredictos: await findVeredictos(db, alcance, clave),
    historia: historia.map(({ desde: _, ...suceso }) => suceso),
    planVersion: editable ? borrador.planVersion : (versiones[0]?.planVersion ?? null),
    circulares: actosDe(corte.vigor, corte.plazo.fila.clave).map((acto) => acto.circular),
  }
}

/** What whoever looks may do now; what is missing to send is told apart, so that sending is offered also then. */
function actosDelQueMira(
  { persona, ahora }: ContextoTerritorial,
  corte: CorteReportable,
  reporte: Reporte | null,
  reportaPorElla: boolean,
): Acto[] {
  const situacion = situacionDe(reporte, corte, ahora)
  const partes = partesDe(persona.rol, corte.revisor, reportaPorElla)
  return ACTOS.filter((acto) => {
    if (!haceElActo(persona.rol, acto) || !puedeAlguna(situacion, acto, partes).puede) return false
    if (acto === 'enviar') return true
    const comoEnvio = acto === 'retirar' ? 'enviar' : acto
    const ventana = situacionDelActo(corte, comoEnvio, (reporte?.ronda ?? 0) > 0, ahora)
    return ventana === 'abierta' || ventana === 'recibe_extemporaneo'
  })
}

function repartoVisible({ persona: { reparto } }: ContextoTerritorial) {
  return (
    reparto && {
      lineas: reparto.lineas && [...reparto.lineas],
      sectores: reparto.sectores && [...reparto.sectores],
      secciones: reparto.secciones ? [...reparto.secciones] : null,
    }
  )
}

function puedeEditar({ persona, entidad }: ContextoTerritorial): boolean {
  const territorio = territorioDe(persona as { rol: Rol; entidad: string | null }, 'reporte.editar')
  return territorio !== null && entidad !== null && abarca(territorio, entidad)
}
