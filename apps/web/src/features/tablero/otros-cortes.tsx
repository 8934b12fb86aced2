// The cortes of the same vigencia, one beside the other.
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { Pestanas } from '../../ui/pestanas.tsx'
import { direccionTablero } from './direccion.ts'
import type { ClaveCorte } from './tipos.ts'

export function OtrosCortes({ clave }: { clave: ClaveCorte }) {
  const { instrumento, vigencia } = clave
  const { data } = useQuery(
    consulta('GET /api/calendario/:instrumento/:vigencia', { params: { instrumento, vigencia } }),
  )
  if (!data || data.cortes.length < 2) return null
  return (
    <Pestanas
      etiqueta={`Cortes de ${vigencia}`}
      pestanas={data.cortes.map(({ numero }) => ({
        texto: `Corte ${numero}`,
        a: direccionTablero({ ...clave, corte: String(numero) }),
        activa: String(numero) === clave.corte,
      }))}
    />
  )
}
