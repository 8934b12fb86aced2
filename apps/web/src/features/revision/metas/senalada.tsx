// A figure with the mark of the gravest thing that the rules found in its cell: told by its icon and its word, and said whole under the meta.
import type { Campo } from '@kpt/domain/seguimiento'
import type { ReactNode } from 'react'
import { IconoAlerta, IconoMal } from '../../../ui/iconos.tsx'
import type { MetaRevisada } from '../meta-revisada.ts'

type Props = { readonly meta: MetaRevisada; readonly campo: Campo; readonly children: ReactNode }

export function Senalada({ meta: { hallazgos }, campo, children }: Props) {
  const suyos = hallazgos.filter(({ hallazgo }) => hallazgo.ruta.campo === campo)
  const de = (gravedad: 'error' | 'aviso') => suyos.some(({ hallazgo }) => hallazgo.gravedad === gravedad)
  const hayError = de('error')
  if (!hayError && !de('aviso')) return children
  return (
    <span className={hayError ? 'senalada senalada--mal' : 'senalada'}>
      {hayError ? <IconoMal /> : <IconoAlerta />}
      <span className="solo-lector">{hayError ? 'Con error:' : 'Con aviso:'}</span> {children}
    </span>
  )
}
