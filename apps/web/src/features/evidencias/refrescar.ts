// After evidence came, went or changed: its lists, and the rows of the open draft that count it.
import { consultas } from '../../app/consultas.ts'

export async function refrescarEvidencias(): Promise<void> {
  await consultas.invalidateQueries({
    predicate: ({ queryKey: [clave] }) =>
      typeof clave === 'string' && /\/evidencias|borrador de \/reportes/.test(clave),
  })
}
