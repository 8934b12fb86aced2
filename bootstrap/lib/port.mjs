import { get } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as pausa } from 'node:timers/promises'

export function puertoPedido() {
  const texto = process.env.PORT ?? '3000'
  const puerto = Number(texto)
  if (/^\d+$/.test(texto) && puerto >= 1 && puerto <= 65535) return puerto
  throw new Error(`PORT debe ser un número entre 1 y 65535; se recibió «${texto}».`)
}

/** A server that was killed takes a moment to let go of its port; anything else that holds it is told in one sentence. */
export async function exigirPuertoLibre(puerto, decir) {
  for (let intento = 0; intento < 12; intento += 1) {
    const codigo = await probar(puerto)
    if (codigo === undefined) return
    if (codigo === 'EACCES')
      throw new Error(`No hay permiso para usar el puerto ${puerto}. Elija otro: PORT=3000 npm start`)
    if (intento === 0) decir(`      El puerto ${puerto} está ocupado; se espera un momento por si se libera`)
    await pausa(500)
  }
  throw new Error(
    `El puerto ${puerto} está ocupado por otro programa (quizá KPT ya está abierto en http://localhost:${puerto}). ` +
      `Ciérrelo, o elija otro puerto: PORT=${puerto === 65535 ? 3000 : puerto + 1} npm start`,
  )
}

/** Calls back once when the server answers; stops asking when told. */
export function avisarCuandoResponda(puerto, alResponder) {
  let activo = true
  const preguntar = async () => {
    while (activo && !(await responde(puerto))) await pausa(100)
    if (activo) alResponder()
  }
  preguntar()
  return () => {
    activo = false
  }
}

async function probar(puerto) {
  return (await escuchar(puerto, '127.0.0.1')) ?? (await escuchar(puerto))
}

function escuchar(puerto, anfitrion) {
  return new Promise((listo) => {
    const prueba = createServer()
    prueba.once('error', (error) =>
      listo(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? error.code : undefined),
    )
    prueba.listen({ port: puerto, host: anfitrion }, () => prueba.close(() => listo(undefined)))
  })
}

function responde(puerto) {
  return new Promise((listo) => {
    const pedido = get({ host: '127.0.0.1', port: puerto, path: '/', timeout: 5000 }, (respuesta) => {
      respuesta.resume()
      listo(true)
    })
    pedido.on('error', () => listo(false))
    pedido.on('timeout', () => pedido.destroy())
  })
}
