// What a circular changed of a row: each field before and after.
import { NOMBRES_CAMPO_FILA, textoCampoActividad } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { FilaDeHistoria } from './historia.tsx'

type Paso = FilaDeHistoria['pasos'][number]
type Campo = keyof typeof NOMBRES_CAMPO_FILA
type Cambio = { readonly campo: Campo; readonly antes: string; readonly despues: string }

const COLUMNAS: Columna<Cambio>[] = [
  { clave: 'campo', titulo: 'Qué cambió', nombra: true, celda: (c) => enMayuscula(NOMBRES_CAMPO_FILA[c.campo]) },
  { clave: 'antes', titulo: 'Antes', celda: (c) => c.antes },
  { clave: 'despues', titulo: 'Después', celda: (c) => c.despues },
]

export function CambiosFila({ paso: { antes, despues, campos, acto } }: { paso: Paso }) {
  if (antes === null || despues === null) return null
  const cambios = (campos as readonly Campo[]).map((campo) => ({
    ...{ campo, antes: textoCampoActividad(antes, campo), despues: textoCampoActividad(despues, campo) },
  }))
  return (
    <Tabla
      titulo={`Lo que cambió la Circular ${acto.circular}`}
      tituloOculto
      columnas={COLUMNAS}
      filas={cambios}
      clave={(c) => c.campo}
    />
  )
}

function enMayuscula(nombre: string): string {
  return nombre.replace(/^./u, (letra) => letra.toUpperCase())
}
