// The sections of Comunicaciones: letters, their preparations for whoever writes them, and what DNP publishes.
import { Pestanas } from '../../ui/pestanas.tsx'
import { usePuede } from './permisos.ts'

export type Seccion = 'oficios' | 'lotes' | 'difusiones'

export function SeccionesComunicaciones({ seccion }: { seccion: Seccion }) {
  const prepara = usePuede('oficio.preparar')
  const seccionDe = (cual: Seccion, texto: string, a: string) => ({ texto, a, activa: seccion === cual })
  return (
    <Pestanas
      etiqueta="Comunicaciones"
      pestanas={[
        seccionDe('oficios', prepara ? 'Oficios enviados' : 'Oficios', '/oficios'),
        ...(prepara ? [seccionDe('lotes', 'Por firmar y firmados', '/oficios/lotes')] : []),
        seccionDe('difusiones', 'Publicaciones del DNP', '/difusiones'),
      ]}
    />
  )
}
