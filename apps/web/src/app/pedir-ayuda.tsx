// «Pedir ayuda», at hand in every screen. Its form arrives when it is asked for.
import { type ComponentType, useState } from 'react'
import { Boton } from '../ui/boton.tsx'
import type { Sesion } from './sesion.ts'

type Dialogo = ComponentType<{ readonly sesion: Sesion; readonly onCerrar: () => void }>

export function PedirAyuda({ sesion }: { sesion: Sesion }) {
  const [Formulario, setFormulario] = useState<Dialogo | null>(null)
  const [falla, setFalla] = useState(false)
  const abrir = () =>
    import('../features/ayuda/pedir.tsx').then(
      (m) => setFormulario(() => m.DialogoAyuda),
      () => setFalla(true),
    )
  return (
    <>
      <Boton variante="inverso" onClick={abrir}>
        {falla ? 'Sin conexión: reintente' : 'Pedir ayuda'}
      </Boton>
      {Formulario ? <Formulario sesion={sesion} onCerrar={() => setFormulario(null)} /> : null}
    </>
  )
}
