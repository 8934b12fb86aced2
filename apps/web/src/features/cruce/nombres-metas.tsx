import { numeroCorto } from '../reportes/direccion.ts'
import type { Renglon } from './red.ts'

export function NombresMetas({ metas }: { metas: Renglon['metas'] }) {
  return (
    <>
      {metas.map((meta) => (
        <span key={meta.numero} className="cruce__meta">
          {numeroCorto(meta.numero)}. {meta.nombre || meta.codigoSispt}
        </span>
      ))}
    </>
  )
}
