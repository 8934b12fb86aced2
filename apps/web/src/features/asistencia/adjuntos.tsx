// What supports an assistance: acts, lists of those who attended, pictures. Sent by chunks of one size.
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import type { Asistencia } from './tipos.ts'

const BASE = '/api/entidades/:entidad/asistencias/:asistencia/archivos'
/** As every upload: one megabyte. */
const TROZO = 1_048_576

export function Adjuntos({ asistencia, agrega }: { asistencia: Asistencia; agrega: boolean }) {
  const { id, archivos, entidades } = asistencia
  const lector = entidades[0]?.codigo ?? ''
  return (
    <>
      {archivos.map((f) => (
        <a
          key={f.id}
          className="bloque enlace-fila"
          href={`/api/entidades/${lector}/asistencias/${id}/archivos/${f.id}`}
        >
          {f.nombre}
        </a>
      ))}
      {archivos.length === 0 ? <span className="tenue">Ninguno</span> : null}
      {agrega ? <Agregar asistencia={asistencia} /> : null}
    </>
  )
}

function Agregar({ asistencia: { id, tema, entidades } }: { asistencia: Asistencia }) {
  const campo = useId()
  const subir = useMutation({
    mutationFn: (archivo: File) => enviar({ entidad: entidades[0]?.codigo ?? '', asistencia: id }, archivo),
    onSuccess: () =>
      consultas.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes('asistencias') }),
  })
  return (
    <span className="bloque no-imprimir">
      <label htmlFor={campo} className="menor">
        {subir.isPending ? 'Cargando…' : 'Agregar un archivo'}
        <span className="solo-lector"> a «{tema}»</span>
      </label>
      <input
        id={campo}
        type="file"
        disabled={subir.isPending}
        onChange={(e) => {
          const [archivo] = e.target.files ?? []
          if (archivo) subir.mutate(archivo)
          e.target.value = ''
        }}
      />
      {subir.error ? <span role="alert">{subir.error.message}</span> : null}
    </span>
  )
}

async function enviar(params: { entidad: string; asistencia: string }, archivo: File) {
  const { id: carga } = await api(`POST ${BASE}/cargas`, {
    params,
    cuerpo: { nombre: archivo.name.slice(0, 200), bytes: archivo.size },
  })
  for (let trozo = 0; trozo * TROZO < archivo.size; trozo++) {
    const parte = archivo.slice(trozo * TROZO, (trozo + 1) * TROZO)
    const cuerpo = new Uint8Array(await parte.arrayBuffer())
    await api(`POST ${BASE}/cargas/:carga/trozos/:trozo`, { params: { ...params, carga, trozo }, cuerpo })
  }
  return api(`POST ${BASE}/cargas/:carga/cierre`, { params: { ...params, carga } })
}
