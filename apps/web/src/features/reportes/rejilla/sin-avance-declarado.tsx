// The declaration "sin avance en el periodo" of a meta: its reason, and how to take it back.
import { Boton } from '../../../ui/boton.tsx'
import type { VistaMeta } from '../borrador/vista.ts'
import { useEdicion } from './contexto.ts'
import { Nota } from './nota.tsx'
import { TextoCelda } from './texto-celda.tsx'

export function SinAvanceDeclarado({ vista, enColumna }: { vista: VistaMeta; enColumna: boolean }) {
  const { borrador, sePuedeEditar } = useEdicion()
  const { meta } = vista.fila
  if (vista.entrada.valores.sinAvance === null) return null
  return (
    <Nota tono="nota">
      <strong>Sin avance en el periodo:</strong> los valores son los del corte anterior.
      {sePuedeEditar(meta, 'sin_avance') ? (
        <>
          {enColumna ? null : <TextoCelda vista={vista} campo="sin_avance" renglones={1} enLinea etiqueta="Motivo:" />}
          <span className="acciones nota__acciones">
            <Boton onClick={() => borrador.poner({ meta, campo: 'sin_avance', clave: '' }, null)}>
              Retirar la declaración
            </Boton>
          </span>
        </>
      ) : (
        ` Motivo: ${vista.entrada.valores.sinAvance}`
      )}
    </Nota>
  )
}
