// The metas that a piece of evidence supports, each leading to itself; of many, the first ones.
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { numeroCorto } from '../reportes/direccion.ts'

const PRIMERAS = 12

export function MetasDe({ metas, a }: { metas: readonly string[]; a: string }) {
  const resto = metas.length - PRIMERAS
  return (
    <>
      {metas.slice(0, PRIMERAS).map((meta, i) => (
        <span key={meta}>
          {i > 0 ? ', ' : ''}
          <Link to={a} search={{ meta }}>
            meta {numeroCorto(meta)}
          </Link>
        </span>
      ))}
      {resto > 0 ? ` y ${contar(resto, 'más', 'más')}` : ''}
    </>
  )
}
