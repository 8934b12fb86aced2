import type { pedirExcepcion as definicion, PeticionDe } from '@kpt/contract'
import { faltasPedido, pasoExcepcion } from '@kpt/domain/calendario'
import { fechaEn } from '@kpt/domain/shared'
import { takeConsecutivo } from '../../platform/db/consecutivo.repo.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findDocumento } from '../cargas/index.ts'
import { vigoresDe } from '../medidas/index.ts'
import { escribirNovedad } from './cartas.ts'
import { exigirDestino } from './destino.ts'
import { type Excepcion, findEnEspera, insertExcepcion } from './excepcion.repo.ts'
import { firmaDe } from './firma.ts'
import { registrarActo } from './registrar-acto.ts'

/** Receives a request. What a gobernación asks for is endorsed by being asked. */
export async function pedirExcepcion(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora } = ctx
  const { alcance, filas, fecha, motivo } = cuerpo
  const { entidad, sujeto, quien } = exigirDestino(ctx, alcance)
  const vigores = await vigoresDe(ctx, filas, sujeto)
  const [falta] = faltasPedido(cuerpo, vigores, quien, ahora)
  if (falta) rechazar('excepcion.falta', { falta: falta.codigo, actividad: falta.actividad ?? '' })
  const documento = await exigirDocumento(ctx, entidad.codigo, cuerpo.documento)
  // Whoever takes the number holds the series: of two equal requests at once the second one finds the first.
  const numero = await takeConsecutivo(db, 'EX', Number(fechaEn(ahora).slice(0, 4)))
  const repetida = await findEnEspera(db, alcance, entidad.codigo, filas)
  if (repetida !== null) rechazar('excepcion.repetida', { numero: repetida })
  const firma = firmaDe(ctx)
  const estado = pasoExcepcion(null, 'solicitar', firma.parte) ?? rechazar('permiso.falta', {})
  const excepcion: Excepcion = {
    ...{ numero, alcance, filas, fecha, motivo, documento, estado, codigo: entidad.codigo, pide: firma.parte },
    ...{ sucesos: 1, medida: null, pedidaEn: firma.en, estadoEn: firma.en },
  }
  const suceso = { ...firma, acto: 'solicitar', estado, texto: null } as const
  await insertExcepcion(db, excepcion, suceso)
  await registrarActo(ctx, excepcion, suceso)
  await escribirNovedad(ctx, excepcion, { ...suceso, texto: motivo })
  return { numero }
}

/** A document of the entity that was uploaded before; a department whole has no store of its own. */
async function exigirDocumento({ db, alcance }: ContextoTerritorial, entidad: string, documento: string | null) {
  if (documento === null) return null
  if (entidad.length === 2 && alcance.territorio.clase === 'departamento') rechazar('documento.no_existe', {})
  return (await findDocumento(db, alcance, entidad, documento))?.sha256 ?? rechazar('documento.no_existe', {})
}
