// Giving up what could not be saved. It asks first, because it cannot be undone.
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Guardable } from './borrador/borrador.ts'

export function Descartar({ borrador, cuantos }: { borrador: Guardable; cuantos: number }) {
  const [preguntando, setPreguntando] = useState(false)
  const descartar = () => {
    void borrador.descartarTodo()
    setPreguntando(false)
  }
  return (
    <>
      <Boton variante="texto" onClick={() => setPreguntando(true)}>
        Descartar
      </Boton>
      <Dialogo
        abierto={preguntando}
        titulo="Descartar lo que no se guardó"
        onCerrar={() => setPreguntando(false)}
        acciones={
          <>
            <Boton onClick={() => setPreguntando(false)}>Conservarlo</Boton>
            <Boton variante="peligro" onClick={descartar}>
              Descartar
            </Boton>
          </>
        }
      >
        <p>
          Se pierden {contar(cuantos, 'cambio que escribió', 'cambios que escribió')} en este equipo y que el sistema no
          alcanzó a guardar. No se puede deshacer.
        </p>
      </Dialogo>
    </>
  )
}
