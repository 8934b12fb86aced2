// Undo and redo in the bar, with what each would do; and the keys of both for whoever is not in a field.
import { useEffect } from 'react'
import { Boton } from '../../../ui/boton.tsx'
import { accionDe } from '../../rejilla/teclado.ts'
import { useResumen } from '../usar-reporte.ts'
import { useEdicion } from './contexto.ts'
import { nombrePaso, useVolver } from './usar-volver.ts'

export function Volver() {
  const { borrador } = useEdicion()
  const { porDeshacer, porRehacer } = useResumen(borrador)
  const volver = useVolver()
  useTeclasDePagina(volver)
  if (!porDeshacer && !porRehacer) return null
  return (
    <div className="volver no-imprimir">
      {porDeshacer ? (
        <Boton variante="texto" onClick={() => void volver('deshacer')}>
          Deshacer: {nombrePaso(porDeshacer)}
        </Boton>
      ) : null}
      {porRehacer ? (
        <Boton variante="texto" onClick={() => void volver('rehacer')}>
          Rehacer: {nombrePaso(porRehacer)}
        </Boton>
      ) : null}
    </div>
  )
}

function useTeclasDePagina(volver: ReturnType<typeof useVolver>): void {
  useEffect(() => {
    const alTeclear = (evento: KeyboardEvent) => {
      if (evento.defaultPrevented || esEscribible(evento.target) || document.querySelector('dialog[open]')) return
      const accion = accionDe(evento, { editando: false, hayBloque: false, esTexto: true })
      if (accion?.tipo !== 'deshacer' && accion?.tipo !== 'rehacer') return
      evento.preventDefault()
      void volver(accion.tipo)
    }
    document.addEventListener('keydown', alTeclear)
    return () => document.removeEventListener('keydown', alTeclear)
  })
}

/** Texts have an undo of their own. */
function esEscribible(nodo: EventTarget | null): boolean {
  return nodo instanceof HTMLTextAreaElement || (nodo instanceof HTMLInputElement && nodo.type !== 'checkbox')
}
