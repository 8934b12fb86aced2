// Files of a request, of whoever asked or of the desk.
import { formatInstante } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { direccion } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import { ADMITIDOS, enviarAdjunto } from './envio.ts'
import type { Ayuda } from './tipos.ts'

export function Adjuntos({ ayuda: { numero, archivos, puedeAdjuntar } }: { ayuda: Ayuda }) {
  if (archivos.length === 0 && !puedeAdjuntar) return null
  return (
    <section className="seccion" aria-labelledby="ayuda-archivos">
      <h2 id="ayuda-archivos">Archivos</h2>
      {archivos.length > 0 ? (
        <ul className="lista-enlaces">
          {archivos.map((f) => (
            <li key={f.id}>
              <a
                download
                href={direccion('GET /api/ayudas/:numero/archivos/:archivo', { params: { numero, archivo: f.id } })}
              >
                {f.nombre}
              </a>{' '}
              <span className="tenue menor">
                {f.persona} · {formatInstante(Date.parse(f.en))}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {puedeAdjuntar ? <Agregar numero={numero} /> : null}
    </section>
  )
}

function Agregar({ numero }: { numero: string }) {
  const subir = useMutation({
    mutationFn: (archivo: File) => enviarAdjunto(numero, archivo),
    onSuccess: () => consultas.invalidateQueries({ queryKey: ['GET /api/ayudas/:numero'] }),
  })
  return (
    <div className="no-imprimir">
      <SelectorArchivo
        etiqueta={subir.isPending ? 'Cargando…' : 'Agregar un archivo'}
        acepta={ADMITIDOS}
        archivo={subir.isPending ? subir.variables : null}
        deshabilitado={subir.isPending}
        error={subir.error?.message}
        onElegir={(archivo) => (archivo ? subir.mutate(archivo) : undefined)}
      />
    </div>
  )
}
