// Choice of an order; it goes to the address, where the other filters stay.
import { useFiltros } from '../../app/filtros.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'

type Props = {
  readonly opciones: readonly { readonly valor: string; readonly texto: string }[]
  /** Where the address keeps another order than the page's main one. */
  readonly valor?: string | undefined
  readonly alElegir?: (valor: string | undefined) => void
}

export function SelectorOrden({ opciones, valor, alElegir }: Props) {
  const [filtros, cambiar] = useFiltros()
  const elegir = alElegir ?? ((orden: string | undefined) => cambiar({ orden, pagina: filtros.pagina }))
  return (
    <div className="no-imprimir">
      <CampoSeleccion
        etiqueta="Ordenar por"
        opciones={opciones}
        value={(alElegir ? valor : filtros.orden) ?? ''}
        onChange={(e) => elegir(e.target.value || undefined)}
      />
    </div>
  )
}
