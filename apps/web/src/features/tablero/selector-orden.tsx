// Choice of an order; it goes to the address, where the other filters stay.
import { useFiltros } from '../../app/filtros.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'

type Props = { readonly opciones: readonly { readonly valor: string; readonly texto: string }[] }

export function SelectorOrden({ opciones }: Props) {
  const [filtros, cambiar] = useFiltros()
  return (
    <div className="no-imprimir">
      <CampoSeleccion
        etiqueta="Ordenar por"
        opciones={opciones}
        value={filtros.orden ?? ''}
        onChange={(e) => cambiar({ orden: e.target.value || undefined, pagina: filtros.pagina })}
      />
    </div>
  )
}
