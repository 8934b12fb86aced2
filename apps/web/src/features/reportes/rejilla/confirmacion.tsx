// The reason that confirms a warning, asked where the warning is.
import type { VistaMeta } from '../borrador/vista.ts'
import { TextoCelda } from './texto-celda.tsx'

export function Confirmacion({ vista, regla }: { vista: VistaMeta; regla: string }) {
  return (
    <TextoCelda
      vista={vista}
      campo="confirmacion"
      clave={regla}
      renglones={1}
      enLinea
      etiqueta="Si el valor es correcto, escriba el motivo:"
    />
  )
}
