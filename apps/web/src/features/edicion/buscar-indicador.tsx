// Choosing the indicator of a meta: what is chosen brings its product, its programme, its sector and its unit.
import { useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { BuscarEnCatalogo, type EntradaCatalogo } from '../catalogo/buscar-en-catalogo.tsx'
import { useEdicion } from './usar-edicion.ts'

export function BuscarIndicador({ fila, onCerrar }: { fila: string | null; onCerrar: () => void }) {
  const edicion = useEdicion()
  const [elegido, setElegido] = useState<EntradaCatalogo | null>(null)
  const cerrar = () => {
    setElegido(null)
    onCerrar()
  }
  const poner = () => {
    if (fila === null || elegido === null) return
    const unidad = edicion.fila(fila).valor('unidad')
    edicion.escribir('escribir', [
      { fila, celda: 'indicador', valor: elegido.indicador },
      // A unit that somebody wrote is not changed for them.
      ...(unidad === null && elegido.unidad ? [{ fila, celda: 'unidad', valor: elegido.unidad }] : []),
    ])
    cerrar()
  }
  return (
    <Dialogo
      abierto={fila !== null}
      titulo="Buscar el indicador en el Catálogo"
      onCerrar={cerrar}
      acciones={
        <>
          <Boton variante="principal" disabled={elegido === null} onClick={poner}>
            Poner este indicador
          </Boton>
          <Boton onClick={cerrar}>Cerrar</Boton>
        </>
      }
    >
      <BuscarEnCatalogo etiqueta="Palabras o comienzo del código" onElegir={setElegido} />
    </Dialogo>
  )
}
