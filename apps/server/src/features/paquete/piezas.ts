// The files of a pack, one by one and always in the same order. Each says what happened; none says when or for whom it was packed.
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { PartePaquete } from '@kpt/domain/revision'
import { TITULOS_ARCHIVO } from '@kpt/textos'
import type { Lectura } from '../../platform/http/index.ts'
import { isPdfDisponible } from '../../platform/pdf/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { extractoDelReporte, findUltimoActo } from '../auditoria/index.ts'
import { hechosDeConstancia, pdfDeConstancia } from '../constancia/index.ts'
import { findSolicitudes, findSucesos, findTextos, findVeredictos, findVersiones, formaDe } from '../reportes/index.ts'
import { findCorreos } from './paquete.repo.ts'
import { deJson } from './pieza-json.ts'
import { piezasDeAcompanamiento } from './piezas-acompanamiento.ts'
import { piezasDeAyudas } from './piezas-ayudas.ts'
import { piezasDeEvidencia } from './piezas-evidencia.ts'
import { piezasDeHilos } from './piezas-hilos.ts'
import { piezasDeOficios } from './piezas-oficios.ts'
import { piezasDeRevision } from './piezas-revision.ts'

export type Pieza = {
  readonly parte: PartePaquete
  readonly ruta: string
  readonly titulo: string
  readonly trozos: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
}

/** What reading needs, with the store and the drawing of receipts. */
export type Lector = Lectura & { readonly servicios: Servicios }

/** What was left out is counted while the files go by. */
export type Reunidas = { readonly reservada: boolean; reservadas: number; noCupieron: number; mensajes: number }

export async function* piezasDelPaquete(
  lector: Lector,
  clave: ClaveReporte,
  reunidas: Reunidas,
): AsyncGenerator<Pieza> {
  const { db, alcance } = lector
  const versiones = (await findVersiones(db, alcance, clave)).toReversed()
  yield* deVersiones(lector, clave, versiones)
  yield* deAjustes(lector, clave)
  yield* deDiferencias(lector, clave, versiones)
  const veredictos = (await findVeredictos(db, alcance, clave)).toReversed()
  yield deJson('veredictos', 'veredictos.json', TITULOS_ARCHIVO.veredictos, veredictos)
  yield deJson('veredictos', 'historia.json', TITULOS_ARCHIVO.historia, await findSucesos(db, alcance, clave))
  yield* piezasDeRevision(lector, clave, versiones)
  const correos = await findCorreos(db, alcance, clave)
  yield deJson('comunicaciones', 'comunicaciones/correos.json', TITULOS_ARCHIVO.correos, correos)
  yield* piezasDeOficios(lector, clave)
  yield* piezasDeHilos(lector, clave, reunidas)
  yield* piezasDeAyudas(lector, clave, reunidas)
  yield* piezasDeAcompanamiento(lector, clave)
  yield* piezasDeEvidencia(lector, clave, reunidas)
  const tramo = await findUltimoActo(db, alcance, clave)
  if (tramo) {
    const trozos = extractoDelReporte(db, clave, tramo)
    yield { parte: 'auditoria', ruta: 'auditoria.jsonl', titulo: TITULOS_ARCHIVO.auditoria, trozos }
  }
}

type Versiones = Awaited<ReturnType<typeof findVersiones>>

async function* deVersiones(lector: Lector, clave: ClaveReporte, versiones: Versiones): AsyncGenerator<Pieza> {
  const { db, alcance } = lector
  for (const { version, recibo } of versiones) {
    const { vigencia, corte } = clave
    const trozos = await findTextos(db, alcance, clave, [{ vigencia, corte, version }])
    const titulo = TITULOS_ARCHIVO.version(String(version), recibo)
    yield { parte: 'versiones', ruta: `versiones/version-${version}.json`, titulo, trozos }
  }
  if (!isPdfDisponible()) return
  for (const { version, recibo } of versiones) {
    const pdf = await pdfDeConstancia(await hechosDeConstancia(lector, clave, version))
    yield {
      parte: 'constancias',
      ruta: `constancias/${recibo}.pdf`,
      titulo: TITULOS_ARCHIVO.constancia(recibo),
      trozos: [pdf],
    }
  }
}

async function* deAjustes({ db, alcance }: Lector, clave: ClaveReporte): AsyncGenerator<Pieza> {
  for (const solicitud of (await findSolicitudes(db, alcance, clave)).toReversed()) {
    const { ronda } = solicitud
    yield deJson('ajustes', `ajustes/ronda-${ronda}.json`, TITULOS_ARCHIVO.ronda(String(ronda)), solicitud)
  }
}

async function* deDiferencias(
  { db, alcance }: Lector,
  clave: ClaveReporte,
  versiones: Versiones,
): AsyncGenerator<Pieza> {
  const { vigencia, corte } = clave
  for (const [i, { version: despues }] of versiones.entries()) {
    const antes = versiones[i - 1]?.version
    if (antes === undefined) continue
    const citadas = [antes, despues].map((version) => ({ vigencia, corte, version }))
    const [uno, otro] = await findTextos(db, alcance, clave, citadas)
    if (uno === undefined || otro === undefined) continue
    const cambios = formaDe(clave).lectura.diferencias(uno, otro)
    const titulo = TITULOS_ARCHIVO.diferencia(String(antes), String(despues))
    yield deJson('diferencias', `diferencias/de-${antes}-a-${despues}.json`, titulo, cambios)
  }
}
