import { useFiltros } from '../../app/filtros.ts'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import type { RecetaBreve } from './que-receta.ts'

type Props = {
  readonly vigencia: number | null
  readonly recetas: readonly RecetaBreve[]
  readonly escogida: RecetaBreve | null
}

/** Of which vigencia, and under which recipe where it has several. */
export function EscogerReceta({ vigencia, recetas, escogida }: Props) {
  const [, cambiar] = useFiltros()
  return (
    <search className="filtros no-imprimir">
      <CampoTexto
        key={vigencia}
        etiqueta="Vigencia"
        type="number"
        min={2000}
        max={2100}
        ancho="corto"
        defaultValue={vigencia ?? ''}
        onChange={(e) => /^2\d{3}$/.test(e.target.value) && cambiar({ vigencia: e.target.value, receta: undefined })}
      />
      {recetas.length > 0 ? (
        <CampoSeleccion
          etiqueta="Receta"
          value={escogida?.clave ?? ''}
          onChange={(e) => cambiar({ receta: e.target.value })}
          opciones={recetas.map((r) => ({ valor: r.clave, texto: `${r.nombre} (versión ${r.version})` }))}
        />
      ) : null}
    </search>
  )
}
