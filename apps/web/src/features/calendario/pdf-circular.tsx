// The circular itself, as it was signed: anybody downloads it. Nothing where its PDF is not on file.
import { direccion } from '../../api/cliente.ts'

export function PdfDeCircular({ circular }: { circular: string | null }) {
  if (circular === null) return null
  return (
    <a href={direccion('GET /api/calendario/circulares/:circular/documento', { params: { circular } })} download>
      Descargar el PDF<span className="solo-lector"> de la circular {circular}</span>
    </a>
  )
}
