// The requests for usuario líder of the demonstration, by the same doors as anybody: form, documents, support, objection.
import { CONSENTIMIENTO } from '@kpt/contract'
import { LISTA_DE_VERIFICACION } from '@kpt/domain/acceso'
import { sumarDiasHabiles } from '@kpt/domain/calendario'
import { type Fecha, fechaEn, type Instante, inicioDe, sumarDias } from '@kpt/domain/shared'
import { resolverReto } from '../../solicitudes/index.ts'
import { correoDelRol } from '../cuentas.ts'
import type { Escena } from '../escena.ts'
import { entrar, enviarTrozos, type Manos, sinCuenta } from '../manos.ts'
import { pdfDeDemostracion } from '../pdf.ts'
import { type GuionSolicitud, type Paso, SOLICITUDES } from './guion-solicitudes.ts'
import { pngDeDemostracion } from './imagen.ts'

const MINUTO = 60_000
const HORA = 60 * MINUTO

type Donde = Pick<Escena, 'app' | 'servicios' | 'hoy' | 'hasta'>

export async function sembrarSolicitudes(escena: Donde): Promise<void> {
  for (const [i, guion] of SOLICITUDES.entries()) {
    // Cut short, it goes on with the next.
    if (await yaEsta(escena, guion)) continue
    const radicado = await radicar(escena, guion, i)
    for (const paso of guion.pasos) await dar(escena, radicado, guion, paso)
  }
}

async function yaEsta(escena: Donde, { nombre }: GuionSolicitud): Promise<boolean> {
  escena.hasta(escena.hoy)
  const soporte = await entrar(escena, correoDelRol('soporte_dnp'))
  const consulta = new URLSearchParams({ estado: 'todas', texto: nombre })
  return (await soporte.get(`/api/accesos/solicitudes?${consulta}`)).total > 0
}

async function radicar({ app, hoy, hasta }: Donde, guion: GuionSolicitud, i: number): Promise<string> {
  const manos = sinCuenta(app)
  // Those of today came a while ago, whatever the hour.
  const llega = Math.min(cuando(hoy, guion.hace) + i * 7 * MINUTO, hoy - 2 * HORA)
  hasta(llega - 5 * MINUTO)
  const { reto, dificultad } = await manos.get('/api/solicitudes/reto')
  const { carga } = await manos.post('/api/solicitudes/cargas', { reto, prueba: resolverReto(reto, dificultad) })
  await enviar(manos, carga, 1, { clase: 'identidad', nombre: 'cedula-de-ejemplo.png', datos: pngDeDemostracion() })
  const linea = `Acto inventado para la demostracion: designa a ${guion.nombre.normalize('NFD')}. Sin valor legal.`
  await enviar(manos, carga, 2, { clase: 'acto', nombre: 'acto-de-ejemplo.pdf', datos: pdfDeDemostracion(linea) })
  hasta(llega)
  return (await manos.post('/api/solicitudes', { carga, ...formulario(guion, fechaEn(hoy), fechaEn(llega)) })).radicado
}

function formulario(
  { entidad, nombre, cargo, usuario, documento, acto, encargo }: GuionSolicitud,
  hoy: Fecha,
  dia: Fecha,
) {
  return {
    ...{ entidad, nombre, cargo, correo: `${usuario}.ejemplo@demostracion.kpt`, consentimiento: CONSENTIMIENTO },
    ...{ documentoTipo: 'CC', documentoNumero: documento },
    encargo: encargo ? { desde: sumarDias(hoy, encargo.desde), hasta: sumarDias(hoy, encargo.hasta) } : null,
    acto: { ...acto, fecha: sumarDias(dia, -8) },
  }
}

type Documento = { readonly clase: string; readonly nombre: string; readonly datos: Buffer }

async function enviar(manos: Manos, carga: string, numero: number, { clase, nombre, datos }: Documento) {
  const lugar = `/api/solicitudes/cargas/${carga}/soportes/${numero}`
  await manos.post(lugar, { clase, nombre, bytes: datos.length })
  await enviarTrozos(manos, lugar, datos)
  await manos.post(`${lugar}/cierre`)
}

async function dar(escena: Donde, radicado: string, { entidad }: GuionSolicitud, paso: Paso): Promise<void> {
  escena.hasta(Math.min(cuando(escena.hoy, paso.hace) + 4 * HORA, escena.hoy - HORA))
  if (paso.que === 'objeta') {
    const lider = await entrar(escena, paso.lider)
    await lider.post(`/api/entidades/${entidad}/solicitudes/${radicado}/objeciones`, { texto: paso.texto })
    return
  }
  const soporte = await entrar(escena, correoDelRol('soporte_dnp'))
  const lugar = `/api/accesos/solicitudes/${radicado}`
  const { version } = await soporte.get(lugar)
  if (paso.que === 'toma') await soporte.post(`${lugar}/asignacion`, { a: 'mi', tenia: null })
  if (paso.que === 'acepta') await soporte.post(`${lugar}/aceptacion`, { version, puntos: LISTA_DE_VERIFICACION })
  if (paso.que === 'rechaza') await soporte.post(`${lugar}/rechazo`, { version, motivo: paso.motivo })
  if (paso.que === 'pide')
    await soporte.post(`${lugar}/faltantes`, { version, puntos: paso.puntos, motivo: paso.motivo })
}

/** Nine in the morning of the day from which so many business days lead to today. */
function cuando(hoy: Instante, hace: number): Instante {
  const destino = fechaEn(hoy)
  let fecha = destino
  while (sumarDiasHabiles(fecha, hace) > destino) fecha = sumarDias(fecha, -1)
  return inicioDe(fecha) + 9 * HORA
}
