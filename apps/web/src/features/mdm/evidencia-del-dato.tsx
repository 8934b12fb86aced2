// A piece of evidence of an answer, by its name and its fingerprint. Its file opens for whoever may see the report.
import { direccion } from '../../api/cliente.ts'
import type { Enviada } from './respuestas-del-dato.tsx'

type Evidencia = NonNullable<Enviada['puntaje']>['respuestas'][number]['evidencias'][number]
type Props = { readonly evidencia: Evidencia; readonly enviada: Enviada; readonly entidad: string }

export function EvidenciaDelDato({ evidencia, enviada: { vigencia, corte }, entidad }: Props) {
  const { id, clase, nombre, sha256, abre, direccion: enlace } = evidencia
  const params = { entidad, instrumento: 'gestionweb' as const, vigencia, corte, evidencia: id }
  const ruta = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/:evidencia/archivo'
  return (
    <p className="menor">
      Evidencia:{' '}
      {nombre === null ? (
        'tiene datos personales y no se publica'
      ) : abre && clase !== 'enlace' ? (
        <a href={direccion(ruta, { params })} target="_blank" rel="noreferrer">
          {nombre}
          <span className="solo-lector"> (se abre en otra pestaña)</span>
        </a>
      ) : (
        nombre
      )}
      {enlace === null ? null : <code className="bloque">{enlace}</code>}
      {sha256 === null ? null : <code className="bloque tenue">SHA-256 {sha256}</code>}
    </p>
  )
}
