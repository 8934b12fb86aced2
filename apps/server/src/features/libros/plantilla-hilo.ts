// Writes the template in a thread: half a thousand rows of formulas and the whole catalogue.
import { escribirHojas } from '../../platform/spreadsheet/index.ts'
import { type DatosPlantilla, plantillaDe } from './plantilla.ts'

export default function escribir(datos: DatosPlantilla): Uint8Array {
  return escribirHojas(plantillaDe(datos))
}
