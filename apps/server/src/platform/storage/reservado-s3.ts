import type { Reservado } from './reservado.ts'
import type { S3 } from './s3.ts'

/** The same in an object store, which never sees what they say either. */
export function openReservadoS3(s3: S3): Reservado {
  const de = (id: string) => `reservados/${id}/`
  return {
    guardar: (id, parte, cifrado) => s3.poner(`${de(id)}${parte}`, cifrado),
    async leer(id, parte) {
      const respuesta = await s3.traer(`${de(id)}${parte}`)
      return respuesta && Buffer.from(await respuesta.arrayBuffer())
    },
    async partes(id) {
      return (await s3.listar(de(id))).map((nombre) => nombre.slice(de(id).length))
    },
    async borrar(id) {
      for (const nombre of await s3.listar(de(id))) await s3.quitar(nombre)
    },
  }
}
