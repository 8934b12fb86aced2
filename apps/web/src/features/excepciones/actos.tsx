// What whoever looks at a request may do with it now: endorse, decide, or withdraw it.
import type { ActoExcepcion } from '@kpt/domain/calendario'
import { ActoConTexto, type ActoDicho } from './acto-con-texto.tsx'
import { Conceder } from './conceder.tsx'
import type { Excepcion } from './tipos.ts'

const DICHOS: readonly ActoDicho[] = ['avalar', 'negar', 'retirar']

/** `onHecho`: what was done, in words; the button that did it may be gone. */
type Props = { readonly excepcion: Excepcion; readonly onHecho: (titulo: string) => void }

export function Actos({ excepcion, onHecho }: Props) {
  const { actos, numero } = excepcion
  if (actos.length === 0) return null
  const puede = (acto: ActoExcepcion) => actos.includes(acto)
  return (
    <section className="seccion no-imprimir" aria-labelledby="actos-titulo">
      <h2 id="actos-titulo">{puede('conceder') ? 'Decidir' : 'Qué puede hacer usted'}</h2>
      {puede('conceder') ? <Conceder excepcion={excepcion} onHecho={onHecho} /> : null}
      <p className="acciones">
        {DICHOS.filter(puede).map((acto) => (
          <ActoConTexto key={acto} acto={acto} numero={numero} onHecho={onHecho} />
        ))}
      </p>
    </section>
  )
}
