// A frame made up for tests: departments of different sizes, categories and risks, always the same.
import { NIVELES_RIESGO } from '../riesgo.ts'
import type { Unidad } from './forma.ts'

export function marcoDePrueba(cuantas: number): Omit<Unidad, 'estrato'>[] {
  return Array.from({ length: cuantas }, (_, i) => {
    const departamento = ['05', '15', '25', '25', '25', '52', '52', '88'][i % 8] ?? '25'
    return {
      ...{
        entidad: `${departamento}${String(i + 1).padStart(3, '0')}`,
        nombre: `Municipio «${i + 1}»; de prueba`,
        departamento,
      },
      ...{ categoria: String((i % 6) + 1), grupo: `G${(i % 5) + 1}`, riesgo: NIVELES_RIESGO[i % 3] ?? 'bajo' },
    }
  })
}
