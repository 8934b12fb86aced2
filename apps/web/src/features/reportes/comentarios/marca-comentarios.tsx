// Beside a meta: that its people have said something of it, and how much of that is new to whoever looks.
import { contar } from '@kpt/textos'
import { useComentada } from './usar-comentarios.ts'
import './comentarios.css'

export function MarcaComentarios({ meta }: { meta: string }) {
  const comentada = useComentada(meta)
  if (!comentada) return null
  const { total, sinLeer, resuelto } = comentada
  const nuevos = sinLeer > 0 ? `, ${sinLeer} sin leer` : ''
  return (
    <span className={sinLeer > 0 ? 'marca-comentarios marca-comentarios--nuevos' : 'marca-comentarios'}>
      {contar(total, 'comentario', 'comentarios')}
      {nuevos}
      {resuelto && sinLeer === 0 ? ', resuelto' : ''}
    </span>
  )
}
