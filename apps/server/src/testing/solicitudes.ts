// Requests for usuario líder in the tests: sent, looked for in the mailbox and activated as people do.
import { BYTES_TROZO } from '@kpt/contract/limites'
import { LISTA_DE_VERIFICACION } from '@kpt/domain/acceso'
import { resolverReto } from '../features/solicitudes/index.ts'
import type { Mundo, Respuesta } from './mundo.ts'

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n')
export const CLAVE_NUEVA = 'tres mulas y un trapiche viejo'

export async function abrirEnvio(mundo: Mundo): Promise<string> {
  const { reto, dificultad } = (await mundo.publico.get('/api/solicitudes/reto')).cuerpo
  const prueba = resolverReto(reto, dificultad)
  return (await mundo.publico.post('/api/solicitudes/cargas', { reto, prueba })).cuerpo.carga
}

/** Declares, sends and closes one document; the answer of the closing. */
export async function enviarSoporte(
  mundo: Mundo,
  carga: string,
  numero: number,
  { clase = 'acto', nombre = 'acta.pdf', datos = PDF }: { clase?: string; nombre?: string; datos?: Buffer } = {},
): Promise<Respuesta> {
  const lugar = `/api/solicitudes/cargas/${carga}/soportes/${numero}`
  const declarado = await mundo.publico.post(lugar, { clase, nombre, bytes: datos.length })
  if (declarado.status !== 200) return declarado
  for (let i = 0; i * BYTES_TROZO < datos.length; i += 1) {
    const trozo = datos.subarray(i * BYTES_TROZO, (i + 1) * BYTES_TROZO)
    await mundo.publico.post(`${lugar}/trozos/${i}`, Buffer.from(trozo))
  }
  return mundo.publico.post(`${lugar}/cierre`)
}

export async function envioCompleto(mundo: Mundo): Promise<string> {
  const carga = await abrirEnvio(mundo)
  await enviarSoporte(mundo, carga, 1, { clase: 'identidad', nombre: 'cedula.pdf' })
  await enviarSoporte(mundo, carga, 2)
  mundo.reloj.avanzar(60_000)
  return carga
}

export function formulario(carga: string, cambios: Record<string, unknown> = {}) {
  return {
    ...{ carga, entidad: '25200', nombre: 'Nora Nueva', documentoTipo: 'CC', documentoNumero: '1030555123' },
    ...{ cargo: 'Secretaria de Planeación', correo: 'nora@cogua-cundinamarca.gov.co', encargo: null },
    acto: { tipo: 'decreto', numero: '012', fecha: '2026-11-03' },
    consentimiento: '2026-11',
    ...cambios,
  }
}

export async function radicar(mundo: Mundo, cambios: Record<string, unknown> = {}): Promise<string> {
  const r = await mundo.publico.post('/api/solicitudes', formulario(await envioCompleto(mundo), cambios))
  if (r.status !== 200) throw new Error(JSON.stringify(r.cuerpo))
  return r.cuerpo.radicado
}

/** What Sara of support does with a request, as she sees it now. */
export async function deSoporte(
  mundo: Mundo,
  radicado: string,
  que: string,
  cuerpo: Record<string, unknown> = {},
): Promise<Respuesta> {
  const lugar = `/api/accesos/solicitudes/${radicado}`
  const { version, asignadaA } = (await mundo.as('sara').get(lugar)).cuerpo
  return mundo.as('sara').post(lugar + que, { version, tenia: asignadaA?.id ?? null, ...cuerpo })
}

export async function aceptar(mundo: Mundo, radicado: string): Promise<Respuesta> {
  return deSoporte(mundo, radicado, '/aceptacion', { puntos: [...LISTA_DE_VERIFICACION] })
}

/** Token of the last link of a kind that reached a mailbox. */
export async function fichaDe(mundo: Mundo, para: string, ruta: string): Promise<string> {
  const cartas = await mundo.servicios.conexion.db.selectFrom('correo').selectAll().where('para', '=', para).execute()
  const fichas = cartas
    .sort((a, b) => Date.parse(a.creado_en) - Date.parse(b.creado_en))
    .flatMap((c) => [...(c.texto ?? '').matchAll(new RegExp(`${ruta}#([\\w-]{43})`, 'g'))].map((m) => m[1] ?? ''))
  return fichas.at(-1) ?? 'no-llego'
}

export async function activar(mundo: Mundo, ficha: string, clave: string | null = CLAVE_NUEVA): Promise<Respuesta> {
  return mundo.publico.post('/api/enlaces/activar', { ficha, clave })
}

/** Who leads an entity at this instant, by the table. */
export async function lideresDe(mundo: Mundo, entidad: string): Promise<string[]> {
  const { rows } = await mundo.servicios.conexion.pool.query(
    `select c.correo from nombramiento n join cuenta c on c.id = n.cuenta where n.entidad = $1 and n.rol = 'usuario_lider'
       and n.anulado_en is null and n.desde <= $2 and (n.hasta is null or n.hasta > $2)`,
    [entidad, new Date(mundo.reloj.ahora()).toISOString()],
  )
  return rows.map((fila) => fila.correo)
}
