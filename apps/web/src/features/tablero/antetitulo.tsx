// The line above the title: of what corte, and whether it is only a demonstration.
import { Chip } from '../../ui/chip.tsx'

export function Antetitulo({ texto, demostracion }: { texto: string; demostracion: boolean }) {
  return (
    <span className="antetitulo">
      {texto}
      {demostracion ? (
        <Chip tono="alerta" icono="alerta">
          Demostración, sin valor legal
        </Chip>
      ) : null}
    </span>
  )
}
