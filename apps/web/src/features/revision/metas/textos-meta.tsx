// What the entity wrote about a meta: its remark, and the reason of a declaration of no progress.
import type { FilaReporte } from '../usar-revision.ts'

export function TextosMeta({ valores: { observacion, sinAvance } }: { valores: FilaReporte['valores'] }) {
  return (
    <>
      {sinAvance === null ? null : (
        <p>
          <strong>Declaró que no tuvo avance:</strong> {sinAvance || 'sin motivo'}
        </p>
      )}
      {observacion ? (
        <p className="observacion">
          <strong>Observación de la entidad:</strong> {observacion}
        </p>
      ) : null}
    </>
  )
}
