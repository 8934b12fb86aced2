import { api } from '../../../api/cliente.ts'
import { crearEnvio } from '../soportes/envio.ts'
import { resolverReto } from '../soportes/resolver-reto.ts'

/** The upload of this tab: the person may look at another screen and come back. Opened by answering the challenge. */
export const envioDeSolicitud = crearEnvio(async () => {
  const { reto, dificultad } = await api('GET /api/solicitudes/reto')
  const prueba = await resolverReto(reto, dificultad)
  return (await api('POST /api/solicitudes/cargas', { cuerpo: { reto, prueba } })).carga
})
