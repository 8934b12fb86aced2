// Files as screens read them. Every look at one is written down before it is answered, in the same request.
import type { listarExpedientes as listarDef, listarFolios as listarFoliosDef, PeticionDe } from '@kpt/contract'
import { territorioDe } from '@kpt/domain/acceso'
import { actosDelExpediente, omisionDe } from '@kpt/domain/reportes'
import { llano } from '@kpt/domain/shared'
import { fraseSinEfecto } from '@kpt/textos'
import { isoDe } from '../../platform/db/instante.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { ACTOS_QUE_APRUEBAN } from './actuar.ts'
import { countFolios, type Expediente, type Folio, findExpediente, findFolios, findSucesos } from './expediente.repo.ts'
import { searchExpedientes } from './lista.repo.ts'
import { omisosDe } from './omisos.ts'
import { registrarVista } from './registrar-acto.ts'

export function soloEnviados({ persona }: ContextoTerritorial): boolean {
  return territorioDe(persona, 'expediente.preparar') === null
}

export async function exigirExpediente(ctx: ContextoTerritorial, numero: string): Promise<Expediente> {
  const expediente = await findExpediente(ctx.db, ctx.alcance, numero, soloEnviados(ctx))
  return expediente ?? rechazar('expediente.no_existe', {})
}

export async function listarExpedientes(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof listarDef>) {
  const { total, expedientes } = await searchExpedientes(ctx.db, ctx.alcance, soloEnviados(ctx), consulta)
  const cuentas = await countFolios(
    ctx.db,
    expedientes.map((e) => e.numero),
  )
  const filas = expedientes.map((e) => breve(e, cuentas.get(e.numero)))
  return { filas, total, pagina: consulta.pagina, tamano: consulta.tamano, prepara: !soloEnviados(ctx) }
}

export async function verExpediente(ctx: ContextoTerritorial, numero: string) {
  const expediente = await exigirExpediente(ctx, numero)
  await registrarVista(ctx, numero)
  const cuenta = (await countFolios(ctx.db, [numero])).get(numero)
  const sucesos = await findSucesos(ctx.db, numero)
  const cambiaron = (await conSuHoy(ctx, expediente, await findFolios(ctx.db, expediente))).filter(
    (f) => f.hoy !== null,
  )
  return {
    ...breve(expediente, cuenta),
    ...{ motivo: expediente.motivo, sha256: expediente.sha256, preparacion: expediente.preparacion },
    actos: actosDe(ctx, expediente),
    /** Of what it says, how much is no longer so. */
    cambiaron: cambiaron.length,
    historia: sucesos.map(({ acto, persona, texto, en }) => ({ acto, persona, texto, en: isoDe(en) })),
  }
}

export async function listarFolios(ctx: ContextoTerritorial, { params, consulta }: PeticionDe<typeof listarFoliosDef>) {
  const { pagina, tamano, clase, texto = '' } = consulta
  const expediente = await exigirExpediente(ctx, params.numero)
  const todos = (await findFolios(ctx.db, expediente)).filter(({ folio: { entidad, clase: suya } }) => {
    const nombre = llano(`${entidad.codigo} ${entidad.nombre} ${entidad.departamento}`)
    return (clase === undefined || clase === suya) && nombre.includes(llano(texto))
  })
  const desde = (pagina - 1) * tamano
  const vistos = await conSuHoy(ctx, expediente, todos.slice(desde, desde + tamano))
  const filas = vistos.map(({ folio: { entidad, clase: suya, titular, limite, gestiones }, hoy }) => ({
    ...{ entidad, clase: suya, titular: titular?.nombre ?? null, limite, gestiones: gestiones.length, hoy },
  }))
  return { filas, total: todos.length, pagina, tamano }
}

export async function verFolio(ctx: ContextoTerritorial, numero: string, entidad: string) {
  const expediente = await exigirExpediente(ctx, numero)
  const [folio] = await findFolios(ctx.db, expediente, entidad)
  if (!folio) return rechazar('expediente.no_existe', {})
  await registrarVista(ctx, numero, { entidad })
  const [visto] = await conSuHoy(ctx, expediente, [folio])
  const cabeza = { estado: expediente.estado, juzgadoEn: isoDe(expediente.juzgadoEn), clave: expediente.clave }
  return {
    numero,
    ...cabeza,
    sha256: folio.sha256,
    folio: { ...folio.folio, gestiones: [...folio.folio.gestiones] },
    hoy: visto?.hoy ?? null,
  }
}

/** Beside each folio, in words, what is no longer as it says: an act that healed it, or a report that came after. Null while it stands. */
async function conSuHoy(ctx: ContextoTerritorial, { clave }: Expediente, folios: readonly Folio[]) {
  const { hechos } = await omisosDe(ctx, clave)
  return folios.map(({ folio }) => {
    const hecho = hechos.get(folio.entidad.codigo) ?? 'no_exigible'
    return { folio, hoy: omisionDe(hecho) === folio.clase ? null : fraseSinEfecto(folio.clase, hecho) }
  })
}

function actosDe(ctx: ContextoTerritorial, expediente: Expediente) {
  if (soloEnviados(ctx)) return []
  const aprueba = territorioDe(ctx.persona, 'expediente.aprobar') !== null
  const posibles = actosDelExpediente(expediente, ctx.persona.cuenta)
  return posibles.filter((acto) => aprueba || !ACTOS_QUE_APRUEBAN.includes(acto))
}

function breve(e: Expediente, cuenta = { silencio: 0, extemporaneo: 0 }) {
  const { numero, clave, destinatario, estado } = e
  const instantes = { juzgadoEn: isoDe(e.juzgadoEn), creadoEn: isoDe(e.creadoEn), estadoEn: isoDe(e.estadoEn) }
  return { numero, ...clave, destinatario, estado, ...instantes, ...cuenta }
}
