import type { IdReglaPlan, ReglaPlan } from '@kpt/domain/planes'
import { type Contraste, explicarRegla, tituloHallazgoPlan } from '@kpt/textos'
import { Chip } from '../../ui/chip.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { ChipGravedad } from '../planes/grupos-hallazgos.tsx'

export function ReglaEnPantalla({ regla }: { regla: ReglaPlan<IdReglaPlan> }) {
  const { mensaje, remedio, contrastes } = explicarRegla(regla.id)
  const titulo = tituloHallazgoPlan(regla.id)
  return (
    <article className="regla" id={regla.id} aria-labelledby={`${regla.id}-titulo`}>
      <h3 id={`${regla.id}-titulo`}>{titulo}</h3>
      <p className="regla__marcas">
        <ChipGravedad gravedad={regla.gravedad} />
        {regla.piloto ? (
          <Chip tono="quieto" icono="reloj">
            En prueba
          </Chip>
        ) : null}
        <span className="tenue">{regla.cita}</span>
      </p>
      <p>
        <span className="tenue">Dice:</span> «{mensaje}»
      </p>
      <p>
        <span className="tenue">Qué hacer:</span> {remedio}
      </p>
      {contrastes.length > 0 ? <Ejemplo titulo={titulo} contrastes={contrastes} /> : null}
    </article>
  )
}

function Ejemplo({ titulo, contrastes }: { titulo: string; contrastes: readonly Contraste[] }) {
  return (
    <Tabla
      titulo={`Ejemplo: ${titulo}`}
      tituloOculto
      estrecha={420}
      columnas={[
        { clave: 'que', titulo: 'En el ejemplo', nombra: true, celda: (c: Contraste) => c.que },
        { clave: 'mal', titulo: 'Así está mal', celda: (c: Contraste) => c.mal },
        { clave: 'bien', titulo: 'Así está bien', celda: (c: Contraste) => c.bien },
      ]}
      filas={contrastes}
      clave={(c) => c.que}
    />
  )
}
