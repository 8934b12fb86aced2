// The values that are tried: they answer at once here, and the address follows when the hand rests.
import { escribirCambios, leerCambios } from '@kpt/domain/mdm'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useFiltros } from '../../app/filtros.ts'
import type { Receta, Traza } from './tipos.ts'

type Cambios = Readonly<Record<string, number | null>>

const REPOSO = 400

/** Back at its published value, a column is no change. */
export function useCambios(receta: Receta, medidos: Traza['valores']) {
  const [{ valores = '' }, cambiar] = useFiltros()
  const deDireccion = useMemo(() => leerCambios(receta, String(valores), medidos), [receta, valores, medidos])
  const [cambios, setCambios] = useState<Cambios>(deDireccion.cambios)
  const texto = escribirCambios(cambios)
  // The address may also change by itself: another link to this same page. What was written from here comes back late, and is already known.
  const [visto, setVisto] = useState(valores)
  const [escrito, setEscrito] = useState(valores)
  if (visto !== valores) {
    setVisto(valores)
    if (escrito !== valores) setCambios(deDireccion.cambios)
  }
  useEffect(() => {
    if (texto === escribirCambios(deDireccion.cambios)) return
    const espera = setTimeout(() => {
      setEscrito(texto)
      cambiar({ valores: texto || undefined })
    }, REPOSO)
    return () => clearTimeout(espera)
  }, [texto, deDireccion, cambiar])
  const poner = useCallback(
    (dar: (previos: Cambios) => Cambios) =>
      setCambios((previos) =>
        Object.fromEntries(Object.entries(dar(previos)).filter(([c, valor]) => valor !== (medidos[c] ?? null))),
      ),
    [medidos],
  )
  return { cambios, descartados: deDireccion.descartados, poner }
}
