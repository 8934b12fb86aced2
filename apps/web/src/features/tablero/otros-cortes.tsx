// The cortes of the same vigencia, one beside the other.
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pestanas } from '../../ui/pestanas.tsx'
import { direccionTablero } from './direccion.ts'
import { loQueQueda } from './filtro/territorial.ts'
import type { ClaveCorte } from './tipos.ts'

export function OtrosCortes({ clave }: { clave: ClaveCorte }) {
  const { instrumento, vigencia } = clave
  const { data } = useQuery(
    consulta('GET /api/calendario/:instrumento/:vigencia', { params: { instrumento, vigencia } }),
  )
  const queda = loQueQueda(useFiltros()[0])
  if (!data || data.cortes.length < 2) return null
  return (
    <Pestanas
      etiqueta={`Cortes de ${vigencia}`}
      pestanas={data.cortes.map(({ numero }) => ({
        texto: `Corte ${numero}`,
        a: direccionTablero({ ...clave, corte: String(numero) }),
        busqueda: queda,
        activa: String(numero) === clave.corte,
      }))}
    />
  )
}
