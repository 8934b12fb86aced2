import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'

/** A number that this installation never gave. */
export function Desconocida({ codigo }: { codigo: string }) {
  return (
    <>
      <Aviso tono="error" titulo="KPT no expidió ese documento">
        <p>
          No hay ningún documento con el número <strong>{codigo}</strong>. Revíselo letra por letra; si es el que dice
          el papel, no confíe en él.
        </p>
      </Aviso>
      <p className="acciones">
        <EnlaceBoton to="/verificar">Escribir otro número</EnlaceBoton>
      </p>
    </>
  )
}
