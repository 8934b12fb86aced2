// A recipe whose shape changes (another indicator, another dimension) is written in its file, and read from it here.
import { useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import type { Receta } from '../mdm/tipos.ts'

type Props = { readonly anterior: Receta; readonly onLeer: (receta: Receta) => void }

export function RecetaDeArchivo({ anterior, onLeer }: Props) {
  const [archivo, setArchivo] = useState<File | null>(null)
  const [leida, setLeida] = useState<'si' | 'no' | null>(null)
  const elegir = async (elegido: File | null) => {
    setArchivo(elegido)
    setLeida(null)
    if (!elegido) return
    const receta = leerReceta(await elegido.text())
    setLeida(receta ? 'si' : 'no')
    if (receta) onLeer({ ...receta, clave: anterior.clave, version: anterior.version, cita: anterior.cita })
  }
  return (
    <Desplegable titulo="Agregar o quitar indicadores y dimensiones">
      <div className="pila">
        <p>
          Descargue la receta de la que parte (JSON), cámbiela y escójala aquí. Se comprueba antes de agregarla; los
          demás campos de esta página toman lo que ella diga.
        </p>
        <SelectorArchivo
          id="archivo-receta"
          etiqueta="Receta en JSON"
          acepta=".json"
          archivo={archivo}
          error={leida === 'no' ? 'El archivo no es una receta como la que se descarga aquí' : undefined}
          onElegir={(elegido) => void elegir(elegido)}
        />
        {leida === 'si' ? (
          <Aviso tono="bien" vivo>
            La receta se leyó: {archivo?.name}
          </Aviso>
        ) : null}
      </div>
    </Desplegable>
  )
}

/** Alone, or as its address gives it. */
function leerReceta(texto: string): Receta | null {
  try {
    const valor = JSON.parse(texto) as { receta?: Receta } & Receta
    const receta = valor.receta ?? valor
    const completa =
      [receta.componentes, receta.clases, receta.porPreguntar].every(Array.isArray) &&
      typeof receta.indice === 'object' &&
      receta.componentes.every(
        (c) => Array.isArray(c.dimensiones) && c.dimensiones.every((d) => Array.isArray(d.indicadores)),
      )
    return completa ? receta : null
  } catch {
    return null
  }
}
