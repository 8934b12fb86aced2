// Entry of the process that reads one workbook: file and limits in, one JSON message per line on the standard output.
import { decir, leerComoHijo } from './como-hijo.ts'

decir(leerComoHijo((libro) => ({ tipo: 'libro', libro })))
